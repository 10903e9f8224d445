import { stringify } from "yaml";
import { demoUser } from "./application.ts";
import { demoDomain, expectedRecords } from "./zone.ts";

/** The gates the demo runs. */
export const demoGates = [
  "secret-scan",
  "env-vars",
  "redirect-crawl",
  "smoke-test",
  "dns-records",
  "cache-headers",
] as const;

/** The demo's `launch-ready.yml`. */
export function demoConfiguration(site: string, resolver: string): string {
  return stringify({
    site,
    domain: demoDomain,
    gates: {
      "secret-scan": {},
      "env-vars": {
        required: [
          { name: "DATABASE_URL", type: "url", secret: true },
          { name: "STRIPE_SECRET_KEY", matches: "^sk_live_", secret: true },
          { name: "SMTP_PORT", type: "port" },
        ],
      },
      "redirect-crawl": {
        canonical: site,
        start: ["/", "/old-pricing", "/offer", "/go?utm_source=ad&utm_campaign=spring"],
      },
      "smoke-test": { flows: "smoke/*.yml" },
      "dns-records": { records: expectedRecords, resolvers: [resolver] },
      "cache-headers": {
        static: ["/assets/**"],
        private: ["/dashboard"],
        pages: ["/"],
        session: { flow: signIn },
      },
    },
    owners: { "secret-scan": "security", "smoke-test": "shop", "*": "web" },
  });
}

/** A session for the private pages, opened even where the account flow finds its page broken. */
const signIn = {
  name: "sign in",
  steps: [
    {
      post: "/login",
      form: { email: demoUser.email, password: "${DEMO_PASSWORD}" },
      expect: { status: 303 },
    },
  ],
};

const account = `name: account
steps:
  - name: open the login page
    get: /login
    expect:
      status: 200
      css: { "form[action='/login']": { exists: true } }
  - name: sign in
    post: /login
    form: { email: ${demoUser.email}, password: "\${DEMO_PASSWORD}" }
    expect:
      status: 303
      header: { location: /dashboard }
  - name: see the dashboard
    get: /dashboard
    expect:
      status: 200
      body: { contains: "Welcome, ${demoUser.email}" }
      time: 3s
always:
  - name: sign out
    post: /logout
`;

const records = `name: records
steps:
  - name: sign in
    post: /login
    form: { email: ${demoUser.email}, password: "\${DEMO_PASSWORD}" }
    expect: { status: 303 }
  - name: create a record
    post: /api/records
    json: { name: "kite \${run.id}", price: 49 }
    expect:
      status: 201
    capture:
      id: { jsonpath: $.id }
  - name: read it back
    get: /api/records/\${id}
    expect:
      status: 200
      jsonpath:
        $.name: "kite \${run.id}"
        $.price: 49
always:
  - name: remove the record
    delete: /api/records/\${id}
    skip-if: unset id
`;

const lead = `name: lead form
steps:
  - name: open the form
    get: /contact
    expect: { status: 200 }
  - name: send it
    post: /contact
    form: { email: "lead+\${run.id}@example.com", message: Please call me }
    expect:
      status: 200
      css: { .sent: { contains: Thank you } }
`;

/** The demo's flows by path. */
export const demoFlows: Readonly<Record<string, string>> = {
  "smoke/account.yml": account,
  "smoke/records.yml": records,
  "smoke/lead.yml": lead,
};
