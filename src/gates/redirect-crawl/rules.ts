import { defineRules, rule } from "../../core/rule.ts";

/** What a redirect crawl can find. */
export const rules = defineRules("redirect-crawl", {
  chain: rule<{ hops: number; target: string }>({
    title: "Redirect chain",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { hops, target }) => `${subject} takes ${hops} redirects to reach ${target}`,
    why: "Every extra hop costs a round trip on a paid click, and each one is a place where the campaign query can get lost.",
    fix: "Point the first address straight at the last one.",
    fixes: [
      {
        platform: "nginx",
        text: "Answer with the final address in the first rule.",
        snippet: "location = /old { return 301 /new$is_args$args; }",
      },
      {
        platform: "Vercel",
        text: "Merge the redirects in vercel.json.",
        snippet: '{ "redirects": [{ "source": "/old", "destination": "/new", "permanent": true }] }',
      },
      { platform: "Netlify", text: "Merge the lines in _redirects.", snippet: "/old  /new  301!" },
    ],
  }),
  loop: rule<{ members: string[] }>({
    title: "Redirect loop",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { members }) =>
      members.length === 1
        ? `${subject} redirects in a circle: ${members[0]} redirects to itself`
        : `${subject} redirects in a circle of ${members.length} addresses: ${members.join(" → ")}`,
    why: "A browser gives up on a loop with an error page: nobody arrives.",
    fix: "Break the circle: let one of its addresses answer with a page.",
  }),
  downgrade: rule<{ from: string; to: string }>({
    title: "Redirect from HTTPS to HTTP",
    subject: "url",
    severity: "error",
    impact: "security",
    message: (subject, { from, to }) => `${subject}: ${from} redirects to ${to}, which is not encrypted`,
    why: "One plain hop lets anybody on the network read or replace the page, and drops the referrer that pays for campaigns.",
    fix: "Redirect to the https:// address.",
  }),
  "not-https": rule<{ status: number }>({
    title: "Page over plain HTTP",
    subject: "url",
    severity: "error",
    impact: "security",
    message: (subject, { status }) =>
      `${subject} answers ${status} over plain HTTP instead of redirecting to HTTPS`,
    why: "Browsers mark the page as not secure and anybody on the network can read and change it.",
    fix: "Redirect every http:// address to https:// with 301 or 308.",
    fixes: [
      {
        platform: "nginx",
        text: "Redirect the whole plain server.",
        snippet: "server { listen 80; return 301 https://$host$request_uri; }",
      },
      { platform: "Cloudflare", text: "Switch on SSL/TLS → Edge Certificates → Always Use HTTPS." },
    ],
  }),
  "canonical-host": rule<{ host: string; canonical: string }>({
    title: "Page on another host than the canonical one",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { host, canonical }) => `${subject} ends on ${host} instead of ${canonical}`,
    why: "Two hosts with the same pages split ranking, cookies and analytics.",
    fix: "Redirect every other host to the canonical one with 301 or 308, path and query kept.",
  }),
  "lost-query": rule<{ lost: string[]; target: string }>({
    title: "Redirect drops the query",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { lost, target }) => `${subject} loses ${lost.join(", ")} on the way to ${target}`,
    why: "Without its campaign parameters a paid click counts as direct traffic: the money is spent and the result is invisible.",
    fix: "Carry the query over in the redirect.",
    fixes: [
      {
        platform: "nginx",
        text: "Append the query yourself where the rule names a target.",
        snippet: "return 301 /new$is_args$args;",
      },
      {
        platform: "Express",
        text: "Redirect with the query of the request.",
        snippet: "res.redirect(301, '/new' + new URL(req.originalUrl, 'http://x').search)",
      },
    ],
  }),
  dead: rule<{ reason: string; end: string }>({
    title: "Dead address",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { reason, end }) =>
      end === subject ? `${subject}: ${reason}` : `${subject} leads to ${end}: ${reason}`,
    why: "Whoever follows it leaves with an error page.",
    fix: "Restore the page, or redirect the address to the page that replaced it.",
  }),
});
