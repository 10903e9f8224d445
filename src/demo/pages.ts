/** The embedded shop's pages. Links, scripts and styles are real, so that a crawler has something to follow. */

const menu = [
  ["/", "Home"],
  ["/pricing", "Pricing"],
  ["/blog", "Blog"],
  ["/contact", "Contact"],
  ["/login", "Sign in"],
] as const;

/** One HTML page of the shop. `body` is the application's own markup. */
export function page(title: string, path: string, body: string): string {
  const links = menu.map(([href, text]) => `<a href="${href}">${text}</a>`).join(" ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Northwind Kites</title>
<link rel="canonical" href="${path}">
<link rel="stylesheet" href="/assets/site.5e1d9c.css">
<script src="/assets/app.81f0aa.js" defer></script>
</head>
<body>
<nav>${links}</nav>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
}

/** What the shop's pages are about: path to title and markup. */
export const articles: Readonly<Record<string, { title: string; body: string }>> = {
  "/pricing": { title: "Pricing", body: `<p>From 49 a month. <a href="/signup">Start a trial</a></p>` },
  "/signup": {
    title: "Start a trial",
    body: `<p>Thirty days, no card. Back to <a href="/pricing">pricing</a>.</p>`,
  },
  "/spring": { title: "Spring sale", body: `<p>Every kite for half the price.</p>` },
  "/blog": {
    title: "Blog",
    body: `<p><a href="/blog/first-flight">First flight</a> <a href="/blog/storm">Storm season</a></p>`,
  },
  "/blog/first-flight": { title: "First flight", body: `<p id="gear">What to bring on a first day out.</p>` },
  "/blog/storm": { title: "Storm season", body: `<p>Why lines break, and when to stay home.</p>` },
};
