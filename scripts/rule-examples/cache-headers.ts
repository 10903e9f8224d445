import type { rules } from "../../src/gates/cache-headers/rules.ts";
import { type Examples, http } from "./example.ts";

/** Examples of cache-headers' rules. */
export const cacheHeadersExamples: Examples<typeof rules> = {
  "static-uncached": http(
    `GET /assets/app.3f9a1c20.js
200 OK
ETag: "3f9a"`,
    `GET /assets/app.3f9a1c20.js
200 OK
Cache-Control: public, max-age=31536000, immutable`,
  ),
  "static-short": http(
    `GET /assets/app.3f9a1c20.js
200 OK
Cache-Control: max-age=600`,
    `GET /assets/app.3f9a1c20.js
200 OK
Cache-Control: public, max-age=31536000, immutable`,
  ),
  "private-cacheable": http(
    `GET /dashboard
Cookie: session=…
200 OK
Cache-Control: public, max-age=60`,
    `GET /dashboard
Cookie: session=…
200 OK
Cache-Control: private, no-store`,
  ),
  "private-cached": http(
    `GET /dashboard
Cookie: session=…
200 OK
Age: 12
X-Cache: HIT`,
    `GET /dashboard
Cookie: session=…
200 OK
Cache-Control: private, no-store`,
  ),
  "session-replayed": http(
    `# asked for with Ada's session, then without any
GET /account
200 OK

Signed in as ada@example.com`,
    `# asked for with Ada's session, then without any
GET /account
302 Location: /login`,
  ),
  "cache-deception": http(
    `GET /account/nothing.css
Cookie: session=…
200 OK

Signed in as ada@example.com`,
    `GET /account/nothing.css
Cookie: session=…
404 Not Found`,
  ),
  "set-cookie-cacheable": http(
    `GET /
200 OK
Cache-Control: public, max-age=300
Set-Cookie: session=…`,
    `GET /
200 OK
Cache-Control: public, max-age=300`,
  ),
  "no-validator": http(
    `GET /feed.xml
200 OK
Cache-Control: max-age=300`,
    `GET /feed.xml
200 OK
Cache-Control: max-age=300
ETag: "v7"`,
  ),
  "validator-ignored": http(
    `GET /feed.xml
If-None-Match: "v7"
200 OK
ETag: "v7"`,
    `GET /feed.xml
If-None-Match: "v7"
304 Not Modified
ETag: "v7"`,
  ),
  "vary-missing": http(
    `GET /
Accept-Language: de
200 OK
Content-Language: de
Cache-Control: public, max-age=300`,
    `GET /
Accept-Language: de
200 OK
Content-Language: de
Cache-Control: public, max-age=300
Vary: Accept-Language`,
  ),
  "page-kept": http(
    `GET /pricing
200 OK
Content-Type: text/html
Cache-Control: max-age=86400`,
    `GET /pricing
200 OK
Content-Type: text/html
Cache-Control: no-cache, s-maxage=86400
ETag: "p3"`,
  ),
  "no-policy": http(
    `GET /
200 OK
Content-Type: text/html`,
    `GET /
200 OK
Content-Type: text/html
Cache-Control: no-cache
ETag: "h1"`,
  ),
  malformed: http(
    `GET /
200 OK
Cache-Control: max-age=1 day; public`,
    `GET /
200 OK
Cache-Control: max-age=86400, public`,
  ),
  unreachable: http(
    `GET /assets/app.3f9a1c20.js
404 Not Found`,
    `GET /assets/app.3f9a1c20.js
200 OK`,
  ),
};
