import type { SiteFault } from "./flow-site.ts";

/** Flows over everything the flow site has. */
export const flowFiles: Readonly<Record<string, string>> = {
  "smoke/account.yml": `name: account
tags: [login]
steps:
  - name: open the form
    get: /login
    expect:
      status: 200
      css: { h1: Sign in }
    capture:
      csrf: { css: "input[name=csrf] @value" }
      sid: { cookie: sid, redact: true }
  - name: sign in
    post: /login
    form: { email: ada@example.com, password: "\${SHOP_PASSWORD}", csrf: "\${csrf}" }
    expect:
      status: 303
      header: { location: /dashboard }
  - name: dashboard
    get: /dashboard
    expect:
      status: 200
      css: { .greeting: "Welcome, ada@example.com" }
      time: 5s
  - name: sign out
    post: /logout
    expect: { status: 303 }
  - name: dashboard after sign out
    get: /dashboard
    cookies: { sid: "\${sid}" }
    expect:
      status: 303
      header: { location: /login }
always:
  - post: /logout
`,
  "smoke/records.yml": `name: records
steps:
  - name: open the form
    get: /login
    capture: { csrf: 'css "input[name=csrf] @value"' }
  - name: sign in
    post: /login
    form: { email: ada@example.com, password: "\${SHOP_PASSWORD}", csrf: "\${csrf}" }
    redirects: follow
    expect:
      status: 200
      url: { endsWith: /dashboard }
      redirects: { count: 1 }
  - name: create
    post: /api/records
    json: { name: "kite \${run.id}", price: 49 }
    expect: { status: 201 }
    capture: { record: { jsonpath: $.id } }
  - name: read back
    get: /api/records/\${record}
    expect:
      jsonpath:
        $: { "==": { id: "\${record}", name: "kite \${run.id}", price: 49 } }
  - name: change
    put: /api/records/\${record}
    json: { name: "kite \${run.id}", price: 59 }
    expect: { status: 200 }
  - name: read the change
    get: /api/records/\${record}
    expect: { jsonpath: { $.price: 59 } }
always:
  - name: remove
    delete: /api/records/\${record}
`,
  "smoke/lead.yml": `name: lead
steps:
  - name: send the form
    post: /contact
    form: { name: "Test \${run.id}" }
    expect:
      status: 200
      css: { .sent: { contains: "Test \${run.id}" } }
`,
  "smoke/reset.yml": `name: reset
steps:
  - name: ask for the mail
    post: /forgot
    form: { email: "\${run.email}" }
  - name: the mail
    within: 2s
    mail:
      from: no-reply@shop.example
      subject: { contains: Reset }
      link: { matching: /reset/, capture: link, single-use: true }
      code: { capture: code }
    expect:
      header: { subject: Reset your password }
      css: { a: this link }
      body: { contains: "type the code \${code}" }
  - name: open the link
    get: \${link}
    expect:
      status: 200
      css: { "input[name=password]": { exists: true } }
  - name: set the password
    post: \${link}
    form: { password: "new-\${run.id}" }
    expect: { status: 303 }
`,
  "smoke/two-factor.yml": `name: two-factor
steps:
  - name: send the code
    post: /2fa
    totp: \${SHOP_TOTP}
    form: { code: "\${totp}" }
    expect: { status: 200, jsonpath: { $.ok: true } }
`,
  "smoke/upload.yml": `name: upload
steps:
  - name: send a file
    post: /upload
    multipart:
      note: hello
      picture: { file: kite.txt, type: text/plain }
    expect:
      status: 201
      jsonpath: { $.name: kite.txt, $.bytes: 21 }
`,
  "smoke/kite.txt": "a kite\nin the storm\n!",
  "smoke/graphql.hurl": `# @flow graphql
# @name ask for a kite
POST {{site}}/graphql
\`\`\`graphql
query Kite($id: Int!) { kite(id: $id) { id name } }
variables { "id": 7 }
\`\`\`
HTTP 200
[Asserts]
jsonpath "$.errors" not exists
jsonpath "$.data.kite.name" == "Storm"
jsonpath "$.data.kite.id" == 7
`,
  "smoke/limit.yml": `name: rate limit
steps:
  - { name: first, get: /limited, expect: { status: 200 } }
  - { name: second, get: /limited, expect: { status: 200 } }
  - { name: third, get: /limited, expect: { status: 200 } }
  - name: fourth
    get: /limited
    expect:
      status: 429
      header: { retry-after: { matches: "^\\\\d+$" } }
`,
};

/** The rule and subject each fault is told by, and nothing else. */
export const expectedFindings: Readonly<Record<SiteFault, readonly string[]>> = {
  "login-rejects": ["status account › sign in", "status records › sign in"],
  "csrf-missing": ["capture-missing account › open the form", "capture-missing records › open the form"],
  "session-lost": ["status account › dashboard", "header records › sign in", "header records › sign in"],
  "record-not-stored": ["status records › read back", "status records › remove"],
  "record-update-lost": ["value records › read the change"],
  "logout-keeps-session": ["status account › dashboard after sign out"],
  "lead-fails": ["status lead › send the form"],
  "mail-missing": ["mail-missing reset › the mail"],
  "mail-foreign-link": ["mail-content reset › the mail"],
  "mail-reusable-link": ["mail-content reset › the mail"],
  "mail-twice": ["mail-content reset › the mail"],
  "totp-rejects": ["status two-factor › send the code"],
  "upload-truncates": ["value upload › send a file"],
  "graphql-errors": [
    "value graphql › ask for a kite",
    "value graphql › ask for a kite",
    "value graphql › ask for a kite",
  ],
  "rate-limit-missing": ["status rate limit › fourth"],
};
