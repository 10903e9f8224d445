import type { rules } from "../../src/gates/redirect-crawl/rules.ts";
import { type Examples, http } from "./example.ts";

/** Examples of redirect-crawl's rules. */
export const redirectCrawlExamples: Examples<typeof rules> = {
  chain: http(
    `GET http://example.com/sale
301 Location: https://example.com/sale

GET https://example.com/sale
301 Location: https://www.example.com/sale`,
    `GET http://example.com/sale
301 Location: https://www.example.com/sale`,
  ),
  loop: http(
    `GET /sale
301 Location: /sale/

GET /sale/
301 Location: /sale`,
    `GET /sale
301 Location: /sale/

GET /sale/
200 OK`,
  ),
  "too-many-hops": http(
    `GET /page/1
302 Location: /page/2

GET /page/2
302 Location: /page/3

… and so on, over 20 times`,
    `GET /page/1
200 OK`,
  ),
  downgrade: http(
    `GET https://www.example.com/account
302 Location: http://www.example.com/login`,
    `GET https://www.example.com/account
302 Location: /login`,
  ),
  "not-https": http(
    `GET http://www.example.com/
200 OK`,
    `GET http://www.example.com/
301 Location: https://www.example.com/`,
  ),
  temporary: http(
    `GET http://example.com/
302 Location: https://www.example.com/`,
    `GET http://example.com/
301 Location: https://www.example.com/`,
  ),
  "canonical-host": http(
    `GET https://example.com/
200 OK`,
    `GET https://example.com/
301 Location: https://www.example.com/`,
  ),
  "lost-query": http(
    `GET /old?utm_source=ads&gclid=x1
301 Location: /new`,
    `GET /old?utm_source=ads&gclid=x1
301 Location: /new?utm_source=ads&gclid=x1`,
  ),
  "lost-path": http(
    `GET https://old.example.com/products/kite
301 Location: https://www.example.com/`,
    `GET https://old.example.com/products/kite
301 Location: https://www.example.com/products/kite`,
  ),
  "needs-cookie": http(
    `GET /sale
302 Location: /sale
Set-Cookie: seen=1`,
    `GET /sale
200 OK
Set-Cookie: seen=1`,
  ),
  "redirect-to-private": http(
    `GET https://www.example.com/docs
302 Location: http://10.0.3.7:8080/docs`,
    `GET https://www.example.com/docs
302 Location: https://docs.example.com/`,
  ),
  "open-redirect": http(
    `GET /login?next=https://attacker.example/
302 Location: https://attacker.example/`,
    `GET /login?next=https://attacker.example/
302 Location: /account`,
  ),
  "wrong-target": http(
    `# survive: { /flyer: /products/kite }
GET /flyer
301 Location: /`,
    `# survive: { /flyer: /products/kite }
GET /flyer
301 Location: /products/kite`,
  ),
  "lost-fragment": http(
    `# survive: { "/help#returns": "/faq#returns" }
GET /help
301 Location: /faq#top`,
    `# survive: { "/help#returns": "/faq#returns" }
GET /help
301 Location: /faq`,
  ),
  dead: http(
    `GET /products/kite
404 Not Found`,
    `GET /products/kite
301 Location: /products/kite-2`,
  ),
  "external-dead": http(
    `GET https://partner.example/press
404 Not Found`,
    `GET https://partner.example/press
200 OK`,
  ),
  "soft-404": http(
    `GET /no-such-page
200 OK

<title>Page not found</title>`,
    `GET /no-such-page
404 Not Found

<title>Page not found</title>`,
  ),
  "canonical-tag": {
    language: "html",
    fails: `<!-- https://www.example.com/kite -->
<link rel="canonical" href="http://www.example.com/kite">`,
    passes: `<!-- https://www.example.com/kite -->
<link rel="canonical" href="https://www.example.com/kite">`,
  },
  "mixed-content": {
    language: "html",
    fails: `<script src="http://cdn.example.net/shop.js"></script>`,
    passes: `<script src="https://cdn.example.net/shop.js"></script>`,
  },
  "insecure-form": {
    language: "html",
    fails: `<form action="http://www.example.com/login" method="post">`,
    passes: `<form action="/login" method="post">`,
  },
  "fragment-missing": {
    language: "html",
    fails: `<a href="/faq#returns">Returns</a>
<!-- /faq: --> <h2 id="shipping">Shipping</h2>`,
    passes: `<a href="/faq#returns">Returns</a>
<!-- /faq: --> <h2 id="returns">Returns</h2>`,
  },
  "noindex-left": {
    language: "html",
    fails: `<!-- the home page in production -->
<meta name="robots" content="noindex">`,
    passes: `<!-- the home page in production -->
<title>Kites for everyone</title>`,
  },
  "sitemap-redirects": http(
    `# /sitemap.xml lists http://www.example.com/kite
GET http://www.example.com/kite
301 Location: https://www.example.com/kite`,
    `# /sitemap.xml lists https://www.example.com/kite
GET https://www.example.com/kite
200 OK`,
  ),
  "slash-twins": http(
    `GET /kite
200 OK

GET /kite/
200 OK`,
    `GET /kite
200 OK

GET /kite/
301 Location: /kite`,
  ),
  "staging-host": {
    language: "html",
    fails: `<a href="https://staging.example.com/kite">Kite</a>`,
    passes: `<a href="/kite">Kite</a>`,
  },
};
