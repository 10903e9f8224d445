import { rule } from "../../../core/rule.ts";
import { canonicalAddress, finalAddresses, publicHost, straightToThePage, upgradeRequests } from "./fixes.ts";

/** How pages and their links go wrong. */
export const pageRules = {
  dead: rule<{ reason: string; end: string; status?: number }>({
    title: "Dead URL",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { reason, end }) =>
      end === subject ? `${subject}: ${reason}` : `${subject} leads to ${end}: ${reason}`,
    why: "Anyone who follows it gets an error page, and leaves.",
    fix: "Restore the page, or redirect the address to the page that replaced it.",
    fixes: straightToThePage,
  }),
  "external-dead": rule<{ reason: string; end: string }>({
    title: "Dead external link",
    subject: "url",
    severity: "warning",
    impact: "trust",
    message: (subject, { reason, end }) =>
      end === subject ? `${subject}: ${reason}` : `${subject} leads to ${end}: ${reason}`,
    why: "A link to nowhere makes the page look abandoned.",
    fix: "Link to where the content is now, or remove the link.",
  }),
  "soft-404": rule<{
    status: number;
    how: "answers" | "redirects" | "says so" | "looks like" | "is a page";
    target: string;
  }>({
    title: "Missing page without a 404",
    subject: "url",
    severity: "warning",
    impact: "revenue",
    message: (subject, { status, how, target }) => {
      switch (how) {
        case "answers":
          return `${subject} does not exist, yet it returns ${status}`;
        case "redirects":
          return `${subject} does not exist, yet it redirects to ${target}`;
        case "says so":
          return `${subject} says that nothing was found, yet it returns ${status}`;
        case "looks like":
          return `${subject} shows the same page as a URL that does not exist, yet it returns ${status}`;
        case "is a page":
          return `${subject} is loaded as a resource of a page, yet it returns ${status} with an HTML page`;
      }
    },
    why: "Search engines index error pages, and dead links go unnoticed. A page in place of a script or style sheet is an error: whatever loads it does not work.",
    fix: "Respond with 404 or 410 for pages that do not exist.",
    fixes: [
      {
        platform: "nginx",
        text: "Fall back to 404 instead of the index page.",
        snippet: "try_files $uri $uri/ =404;",
      },
      { platform: "Netlify", text: "Add a 404.html to the output and remove `/* /index.html 200`." },
    ],
    references: [
      "https://developers.google.com/search/docs/crawling-indexing/http-network-errors#soft-404-errors",
    ],
  }),
  "canonical-tag": rule<{ fault: string; canonical: string }>({
    title: "Wrong canonical tag",
    subject: "url",
    severity: "warning",
    impact: "revenue",
    message: (subject, { fault, canonical }) =>
      `${subject} names ${canonical} as its canonical address: ${fault}`,
    why: "Search engines drop the page in favour of a URL that does not serve it.",
    fix: "Name the page's own final URL, on the canonical host, over HTTPS.",
    fixes: canonicalAddress,
    references: ["https://www.rfc-editor.org/rfc/rfc6596"],
  }),
  "mixed-content": rule<{ count: number; first: string; active: boolean }>({
    title: "Mixed content",
    subject: "url",
    severity: "error",
    impact: "security",
    message: (subject, { count, first }) =>
      count === 1
        ? `${subject} loads ${first} over plain HTTP`
        : `${subject} loads ${count} resources over plain HTTP, ${first} first`,
    why: "Browsers block such scripts, frames and styles, so the page breaks, and warn about the rest.",
    fix: "Load everything over https://.",
    fixes: upgradeRequests,
    references: ["https://www.w3.org/TR/mixed-content/"],
  }),
  "insecure-form": rule<{ action: string }>({
    title: "Form submits over plain HTTP",
    subject: "url",
    severity: "error",
    impact: "security",
    message: (subject, { action }) => `${subject} has a form that submits to ${action} over plain HTTP`,
    why: "What a customer types can be read on the network, and browsers warn before they send it.",
    fix: "Submit the form to an https:// URL, ideally a path without scheme and host.",
  }),
  "fragment-missing": rule<{ fragment: string; page: string }>({
    title: "Link to a section that does not exist",
    subject: "url",
    severity: "warning",
    impact: "support",
    message: (_subject, { fragment, page }) => `${page} has no element for #${fragment}`,
    why: "The link ends at the top of the page, and readers do not find what it promised.",
    fix: "Restore the section's id, or correct the link.",
  }),
  "noindex-left": rule<{ by: string }>({
    title: "Production page hidden from search engines",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { by }) => `${subject} is hidden from search engines by ${by}`,
    why: "A noindex left over from staging takes the site out of search results within days.",
    fix: "Remove noindex and Disallow from production.",
    fixes: [
      {
        platform: "Vercel",
        text: "Preview deployments get X-Robots-Tag automatically; assign the production domain.",
      },
    ],
    references: ["https://developers.google.com/search/docs/crawling-indexing/block-indexing"],
  }),
  "sitemap-redirects": rule<{ target: string; fault: string }>({
    title: "Sitemap entry is not a final page",
    subject: "url",
    severity: "warning",
    impact: "revenue",
    message: (subject, { fault }) => `${subject} is in the sitemap, but ${fault}`,
    why: "Search engines trust a sitemap less with each wrong entry, and find new pages later.",
    fix: "List final URLs only: on the canonical host, over HTTPS, with status 200, indexable.",
    fixes: finalAddresses,
    references: ["https://www.sitemaps.org/protocol.html"],
  }),
  "slash-twins": rule<{ twin: string }>({
    title: "Same page with and without a trailing slash",
    subject: "url",
    severity: "warning",
    impact: "revenue",
    message: (subject, { twin }) => `${subject} and ${twin} both serve the same page`,
    why: "Two URLs for one page split ranking and analytics, and relative links break on one of them.",
    fix: "Redirect one to the other, or name one as canonical on both.",
    fixes: [
      { platform: "Next.js", text: "Set `trailingSlash` in next.config." },
      { platform: "Vercel", text: "Set `trailingSlash` in vercel.json." },
      { platform: "nginx", text: "Redirect one form.", snippet: "rewrite ^/(.+)/$ /$1 permanent;" },
    ],
  }),
  "staging-host": rule<{ host: string; what: string; target?: string }>({
    title: "Link to a preview or development host",
    subject: "url",
    severity: "error",
    impact: "trust",
    message: (subject, { what, target }) =>
      target === undefined
        ? `${subject} is ${what}, and a public page links to it`
        : `${subject} redirects to ${target}, ${what}`,
    why: "Customers end up on a half-finished copy, or nowhere, and search engines index it. A name that may be meant for customers, such as dev.example.com or qa.example.com, is a warning: only staging, stg, uat and preprod, and a copy of the site's own host such as dev-www.example.com, are sure.",
    fix: "Use paths without a host, or the public host.",
    fixes: publicHost,
  }),
} as const;
