import { rule } from "../../../core/rule.ts";
import { behindTheProxy, straightToThePage } from "./fixes.ts";

/** How redirects go wrong. Subjects are the addresses a customer types or clicks. */
export const redirectRules = {
  chain: rule<{ hops: number; target: string }>({
    title: "Redirect chain",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { hops, target }) => `${subject} takes ${hops} redirects to reach ${target}`,
    why: "Every extra hop costs a round trip on a paid click, and each one is a place where the campaign's parameters can get lost.",
    fix: "Point the first URL straight at the last one, and merge the rules in between.",
    fixes: [
      {
        platform: "nginx",
        text: "Redirect to the final URL in the first rule.",
        snippet: "location = /old { return 301 https://www.example.com/new$is_args$args; }",
      },
      {
        platform: "Cloudflare",
        text: "Put the final URL into one Single Redirect rule, with Preserve query string on.",
      },
      {
        platform: "Vercel",
        text: "Merge the entries in vercel.json.",
        snippet: '{ "redirects": [{ "source": "/old", "destination": "/new", "permanent": true }] }',
      },
      { platform: "Netlify", text: "Merge the lines in _redirects.", snippet: "/old  /new  301!" },
      {
        platform: "Next.js",
        text: "Merge the entries of redirects() in next.config.",
        snippet: 'async redirects() { return [{ source: "/old", destination: "/new", permanent: true }]; }',
      },
    ],
  }),
  loop: rule<{ members: string[] }>({
    title: "Redirect loop",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { members }) =>
      members.length === 1
        ? `${subject} redirects in a loop: ${members[0]} redirects to itself`
        : `${subject} redirects in a loop of ${members.length} URLs: ${members.join(" → ")}`,
    why: "Browsers give up on a loop with an error page: nobody arrives.",
    fix: "Break the loop: let one of its URLs serve a page.",
    fixes: [
      {
        platform: "Cloudflare",
        text: "A loop between http and https often comes from SSL mode Flexible in front of a server that redirects to https: use Full (strict).",
      },
    ],
  }),
  "too-many-hops": rule<{ hops: number; last: string }>({
    title: "More redirects than a browser follows",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { hops, last }) => `${subject} is still redirecting after ${hops} hops, at ${last}`,
    why: "Browsers give up after 20 redirects with an error page: nobody arrives.",
    fix: "Point the first URL straight at the page it should reach.",
    fixes: straightToThePage,
    references: ["https://fetch.spec.whatwg.org/#http-redirect-fetch"],
  }),
  downgrade: rule<{ from: string; to: string }>({
    title: "Redirect from HTTPS to HTTP",
    subject: "url",
    severity: "error",
    impact: "security",
    message: (subject, { from, to }) =>
      from === subject
        ? `${subject} redirects to ${to}, which is not encrypted`
        : `${subject}: ${from} redirects to ${to}, which is not encrypted`,
    why: "One plaintext hop lets anyone on the network read or replace the page, and drops the referrer that campaigns are paid by.",
    fix: "Redirect to the https:// URL.",
    fixes: [
      {
        platform: "Express",
        text: "Behind a proxy, tell the framework that the visitor came over HTTPS.",
        snippet: "app.set('trust proxy', true);",
      },
      {
        platform: "nginx",
        text: "Keep relative redirects on the visitor's scheme.",
        snippet: "absolute_redirect off;",
      },
    ],
  }),
  "not-https": rule<{ status: number }>({
    title: "Page served over plain HTTP",
    subject: "url",
    severity: "error",
    impact: "security",
    message: (subject, { status }) =>
      `${subject} answers ${status} over plain HTTP instead of redirecting to HTTPS`,
    why: "Browsers mark the page as not secure, and anyone on the network can read and change it.",
    fix: "Redirect every http:// URL to https:// with 301 or 308.",
    fixes: [
      {
        platform: "nginx",
        text: "Redirect the whole plain server.",
        snippet: "server { listen 80; return 301 https://www.example.com$request_uri; }",
      },
      { platform: "Cloudflare", text: "Turn on SSL/TLS → Edge Certificates → Always Use HTTPS." },
    ],
  }),
  temporary: rule<{ status: number; from: string; target: string; reason: string }>({
    title: "Temporary redirect that should be permanent",
    subject: "url",
    severity: "warning",
    impact: "revenue",
    message: (subject, { status, target, reason }) =>
      `${subject} redirects to ${target} with ${status}, although ${reason}`,
    why: "Search engines keep the old URL and browsers ask again every time, because 302, 303 and 307 say that it will come back.",
    fix: "Respond with 301, or with 308 where forms are submitted.",
    fixes: [
      { platform: "nginx", text: "Use `return 301` or `rewrite … permanent`." },
      { platform: "Next.js", text: "Set `permanent: true`." },
      { platform: "Express", text: "Pass the status code.", snippet: "res.redirect(301, target)" },
    ],
    references: ["https://www.rfc-editor.org/rfc/rfc9110#section-15.4"],
  }),
  "canonical-host": rule<{ host: string; canonical: string }>({
    title: "Page not on the canonical host",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { host, canonical }) => `${subject} ends on ${host} instead of ${canonical}`,
    why: "Two hosts with the same pages split ranking, cookies and analytics.",
    fix: "Redirect every other host to the canonical one with 301 or 308, keeping path and query.",
    fixes: [
      {
        platform: "nginx",
        text: "One server block for every other name.",
        snippet: "server { server_name example.com; return 301 https://www.example.com$request_uri; }",
      },
      { platform: "Vercel", text: "Set the domain to redirect under Settings → Domains." },
      { platform: "Netlify", text: "Set the primary domain under Domain management." },
    ],
  }),
  "lost-query": rule<{ lost: string[]; doubled: string[]; changed: string[]; target: string }>({
    title: "Redirect loses or changes the query",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { lost, doubled, changed, target }) => {
      const damage = [
        ...(lost.length > 0 ? [`loses ${lost.join(", ")}`] : []),
        ...(doubled.length > 0 ? [`doubles ${doubled.join(", ")}`] : []),
        ...(changed.length > 0 ? [`changes ${changed.join(", ")}`] : []),
      ];
      return `${subject} ${damage.join(" and ")} on the way to ${target}`;
    },
    why: "Without its campaign parameters a paid click counts as direct traffic: the money is spent and its result is invisible.",
    fix: "Carry the query over in the redirect, once and unchanged.",
    fixes: [
      {
        platform: "nginx",
        text: "Append the query yourself where the rule names a target.",
        snippet: "return 301 /new$is_args$args;",
      },
      { platform: "Cloudflare", text: "Turn on Preserve query string in the redirect rule." },
      {
        platform: "Express",
        text: "Redirect with the query of the request.",
        snippet: "res.redirect(301, '/new' + new URL(req.originalUrl, 'http://x').search)",
      },
    ],
  }),
  "lost-path": rule<{ path: string; target: string }>({
    title: "Redirect drops the path",
    subject: "url",
    severity: "warning",
    impact: "revenue",
    message: (subject, { path, target }) => `${subject} ends on ${target}: the path ${path} is lost`,
    why: "A visitor who clicked on a product lands on the home page and leaves; search engines treat it as a missing page.",
    fix: "Redirect to the page that replaced it, keeping the path; respond with 404 or 410 when there is none.",
    fixes: [
      {
        platform: "nginx",
        text: "Keep the path.",
        snippet: "return 301 https://www.example.com$request_uri;",
      },
      {
        platform: "Netlify",
        text: "Keep the path.",
        snippet: "http://example.com/*  https://www.example.com/:splat  301!",
      },
    ],
  }),
  "needs-cookie": rule<{ cookies: string[]; target: string }>({
    title: "Redirect loop without a cookie",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { cookies, target }) =>
      `${subject} redirects in a loop unless the browser sends back ${cookies.join(", ")}; only then it reaches ${target}`,
    why: "Visitors without cookies, ad checkers and search engines never arrive.",
    fix: "Serve the page without the cookie, and set it in that response.",
  }),
  "redirect-to-private": rule<{ target: string; kind: string }>({
    title: "Public URL leads into a private network",
    subject: "url",
    severity: "error",
    impact: "security",
    message: (subject, { target, kind }) => `${subject} leads to ${target}, ${kind}`,
    why: "Customers cannot get there, and it tells everyone how the internal network is built.",
    fix: "Point it at the public URL.",
    fixes: behindTheProxy,
  }),
  "open-redirect": rule<{ parameter: string; payload: string; target: string }>({
    title: "Open redirect",
    subject: "url",
    severity: "error",
    impact: "security",
    message: (subject, { parameter, payload, target }) =>
      `${subject} sends visitors to ${target} when ${parameter} is ${payload}`,
    why: "Phishing mails exploit it: the link shows your name and ends on someone else's page.",
    fix: "Accept only paths on your own site, or a list of known targets.",
    fixes: [
      {
        platform: "Express",
        text: "Compare the origin before you redirect.",
        snippet:
          "const to = new URL(req.query.next, origin); if (to.origin === origin) res.redirect(to.pathname)",
      },
    ],
    references: ["https://cwe.mitre.org/data/definitions/601.html"],
  }),
  "wrong-target": rule<{ expected: string; actual: string }>({
    title: "Old URL ends in the wrong place",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { expected, actual }) => `${subject} ends on ${actual}, not on ${expected}`,
    why: "Links in print, mail and ads can no longer be changed: anyone who follows one does not find what was promised.",
    fix: "Redirect the old URL to the target in the list, or correct the list.",
    fixes: straightToThePage,
  }),
  "lost-fragment": rule<{ expected: string; actual: string }>({
    title: "Redirect replaces the fragment",
    subject: "url",
    severity: "warning",
    impact: "support",
    message: (subject, { expected, actual }) =>
      `${subject} ends ${actual === "" ? "without a fragment" : `at #${actual}`} instead of at #${expected}`,
    why: "The link promised one section and shows another.",
    fix: "Leave the fragment out of the Location header, so that the browser keeps its own, or name the right one.",
    fixes: straightToThePage,
    references: ["https://www.rfc-editor.org/rfc/rfc9110#section-10.2.2"],
  }),
} as const;
