import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { credentialsFollow } from "./follows.ts";
import { alnum, hex, type Sample } from "./sample.ts";
import { anyOf } from "./words.ts";

const revoke = "Change the user's password, and look for connections from places you do not know.";

/** Words that stand for a password, and those that no production system has. */
const weak = anyOf(
  `postgres postgresql password passwd pass pwd root admin test secret mysql mariadb mongo mongodb redis guest user username
  example changeme neo4j rabbitmq app dev local`.split(/\s+/),
);
const weakPassword = `${weak}[0-9!]{0,4}`;
/** A host that can be reached from elsewhere: not the machine itself, not a container's bare name, not an example. */
const reachableHost = String.raw`(?!localhost|127\.|0\.0\.0\.0|host\.docker\.|[a-z0-9_.-]{0,60}example\.|[a-z0-9_.-]{0,60}\.(?:local|test|invalid|localhost)(?![a-z0-9.-]))(?:[A-Za-z0-9_-]{1,63}\.){1,8}[A-Za-z0-9-]{1,63}`;

/**
 * `scheme://user:password@host`; the password is the secret (RFC 3986 section 3.2.1). It ends at the last `@` of the
 * authority, since many are written with one that is not encoded.
 */
const withPassword = (schemes: string): RegExp =>
  new RegExp(
    String.raw`(?<![A-Za-z0-9])(?:${schemes})://(?!anonymous:)(?<user>[^\s:/@"'<>{}$\x60\\]{0,120}):(?!\k<user>@)(?!${weakPassword}@)(?<secret>(?=[^\s/"'<>{}\x60\\]{4})[^\s/@"'<>{}\x60\\]{1,200}(?:@[^\s/@?#,"'<>{}\x60\\]{0,200}){0,4})@${reachableHost}`,
    "g",
  );

const sample = (scheme: string): Sample[] => [
  `${scheme}://shop`,
  ":",
  alnum(20),
  "@db1.shop-data.net/orders",
];
const local = (scheme: string): Sample[] => [`${scheme}://shop`, ":", alnum(20), "@localhost/orders"];

interface Row {
  id: string;
  name: string;
  /** Scheme as regular expression, and the literals it can begin with. */
  scheme: string;
  literals: string[];
  documentation: string;
}

const rows: Row[] = [
  {
    id: "postgresql",
    name: "PostgreSQL",
    scheme: String.raw`postgres(?:ql)?(?:\+[a-z0-9]{2,20})?`,
    literals: ["postgres://", "postgresql://"],
    documentation: "https://www.postgresql.org/docs/current/libpq-connect.html",
  },
  {
    id: "mysql",
    name: "MySQL",
    scheme: String.raw`mysqlx?(?:2|\+[a-z0-9]{2,20}|\+srv)?`,
    literals: ["mysql://", "mysql2://", "mysqlx://"],
    documentation: "https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html",
  },
  {
    id: "mariadb",
    name: "MariaDB",
    scheme: String.raw`mariadb(?:\+[a-z0-9]{2,20})?`,
    literals: ["mariadb://"],
    documentation: "https://mariadb.com/docs/connectors/mariadb-connector-j/about-mariadb-connector-j",
  },
  {
    id: "mongodb",
    name: "MongoDB",
    scheme: String.raw`mongodb(?:\+srv)?`,
    literals: ["mongodb://", "mongodb+srv://"],
    documentation: "https://www.mongodb.com/docs/manual/reference/connection-string/",
  },
  {
    id: "redis",
    name: "Redis",
    scheme: "rediss?",
    literals: ["redis://", "rediss://"],
    documentation: "https://redis.io/docs/latest/develop/tools/cli/",
  },
  {
    id: "amqp",
    name: "RabbitMQ",
    scheme: "amqps?",
    literals: ["amqp://", "amqps://"],
    documentation: "https://www.rabbitmq.com/docs/uri-spec",
  },
  {
    id: "sqlserver",
    name: "Microsoft SQL Server",
    scheme: String.raw`(?:sqlserver|mssql)(?:\+[a-z0-9]{2,20})?`,
    literals: ["sqlserver://", "mssql://"],
    documentation: "https://learn.microsoft.com/sql/connect/jdbc/building-the-connection-url",
  },
  {
    id: "oracle",
    name: "Oracle Database",
    scheme: String.raw`oracle(?:\+[a-z0-9_]{2,20})?`,
    literals: ["oracle://"],
    documentation:
      "https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html",
  },
  {
    id: "cockroachdb",
    name: "CockroachDB",
    scheme: "cockroachdb",
    literals: ["cockroachdb://"],
    documentation: "https://www.cockroachlabs.com/docs/stable/connection-parameters",
  },
  {
    id: "clickhouse",
    name: "ClickHouse",
    scheme: String.raw`clickhouses?(?:\+[a-z0-9]{2,20})?`,
    literals: ["clickhouse://", "clickhouses://"],
    documentation: "https://clickhouse.com/docs/interfaces/cli",
  },
  {
    id: "neo4j",
    name: "Neo4j",
    scheme: String.raw`(?:neo4j|bolt)(?:\+s{1,2}c?)?`,
    literals: ["neo4j://", "neo4j+s://", "bolt://"],
    documentation: "https://neo4j.com/docs/driver-manual/current/",
  },
  {
    id: "nats",
    name: "NATS",
    scheme: "nats|tls",
    literals: ["nats://"],
    documentation:
      "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/username_password",
  },
  {
    id: "ldap",
    name: "LDAP",
    scheme: "ldaps?",
    literals: ["ldap://", "ldaps://"],
    documentation: "https://www.rfc-editor.org/rfc/rfc4516",
  },
  {
    id: "smtp",
    name: "SMTP",
    scheme: "smtps?|submission",
    literals: ["smtp://", "smtps://"],
    documentation: "https://nodemailer.com/smtp/",
  },
  {
    id: "imap",
    name: "IMAP",
    scheme: "imaps?",
    literals: ["imap://", "imaps://"],
    documentation: "https://www.rfc-editor.org/rfc/rfc5092",
  },
  {
    id: "ftp",
    name: "FTP",
    scheme: "ftps?|ftpes",
    literals: ["ftp://", "ftps://"],
    documentation: "https://www.rfc-editor.org/rfc/rfc1738",
  },
  {
    id: "sftp",
    name: "SFTP",
    scheme: "sftp|ssh|scp",
    literals: ["sftp://", "ssh://"],
    documentation: "https://www.iana.org/assignments/uri-schemes/prov/sftp",
  },
  {
    id: "snowflake-url",
    name: "Snowflake",
    scheme: "snowflake",
    literals: ["snowflake://"],
    documentation: "https://docs.snowflake.com/en/developer-guide/python-connector/sqlalchemy",
  },
  {
    id: "cassandra",
    name: "Cassandra",
    scheme: "cassandra|cql",
    literals: ["cassandra://"],
    documentation: "https://cassandra.apache.org/doc/latest/",
  },
  {
    id: "couchbase",
    name: "Couchbase",
    scheme: "couchbases?",
    literals: ["couchbase://", "couchbases://"],
    documentation: "https://docs.couchbase.com/sdk-api/couchbase-c-client/group__lcb-init.html",
  },
  {
    id: "mqtt",
    name: "MQTT",
    scheme: "mqtts?",
    literals: ["mqtt://", "mqtts://"],
    documentation: "https://github.com/mqtt/mqtt.org/wiki/URI-Scheme",
  },
];

const uriRules = rows.map(({ id, name, scheme, literals, documentation }) =>
  provider(id, name, { documentation, revoke }).form("connection-string", "password in a connection string", {
    pattern: () => withPassword(scheme),
    keywords: literals,
    follows: credentialsFollow,
    entropy: 2,
    like: sample(literals[0]!.slice(0, -3)),
    also: [
      ...literals.slice(1).map((text) => sample(text.slice(0, -3))),
      [`${literals[0]}shop`, ":", alnum(12), "@", alnum(9), "@db1.shop-data.net/orders"],
    ],
    unlike: [
      local(literals[0]!.slice(0, -3)),
      [literals[0] as string, "shop:${PASSWORD}@db1.shop-data.net/orders"],
    ],
  }),
);

const adoNet = provider("ado-net", "ADO.NET", {
  documentation: "https://learn.microsoft.com/dotnet/framework/data/adonet/connection-strings",
  revoke,
});
const jdbc = provider("jdbc", "JDBC", {
  documentation: "https://docs.oracle.com/javase/tutorial/jdbc/basics/connecting.html",
  revoke,
});
const postgresql = provider("postgresql", "PostgreSQL", {
  documentation: "https://www.postgresql.org/docs/current/libpq-pgpass.html",
  revoke: "Change the role's password.",
});
const kafka = provider("kafka", "Apache Kafka", {
  documentation: "https://kafka.apache.org/documentation/#security_sasl_jaasconfig",
  revoke,
});
const password = String.raw`(?<secret>[^\s;"'<>{}$&\x60\\]{4,128})`;

/** Passwords in connection strings of databases, brokers, directories, mail and file servers. */
export const connectionStrings: readonly SecretRule[] = [
  ...uriRules,
  adoNet.form("connection-string", "password in a connection string", {
    pattern: () =>
      new RegExp(
        String.raw`(?:Data Source|Server|Host|Address|Addr)\s{0,2}=\s{0,2}(?!localhost|\(local|\.[;\\]|127\.|\(localdb)[^;"'\r\n]{3,160};(?:(?:(?!(?:Data Source|Server|Host|Addr|Address)\s{0,2}=)[^"'\r\n]){1,800}?;)?\s{0,2}(?:Password|Pwd)\s{0,2}=\s{0,2}(?!${weakPassword};)${password}`,
        "gi",
      ),
    keywords: ["password=", "pwd=", "password =", "pwd ="],
    reach: 2000,
    entropy: 2,
    like: [
      "Server=tcp:shop.database.windows.net,1433;Database=orders;User ID=shop;Password=",
      alnum(20),
      ";Encrypt=True;",
    ],
    also: [
      ["Server=db.shop.net;Uid=shop;Pwd=", alnum(20), ";"],
      ["Host = db.shop.net;Username = shop;Password = ", alnum(20)],
      ["Host = db.shop.net;Username = shop;Pwd = ", alnum(20)],
    ],
    unlike: [
      ["Server=localhost;Database=orders;User ID=sa;Password=", alnum(20), ";"],
      ["Server=db.shop.net;Database=orders;Integrated Security=true;"],
    ],
  }),
  jdbc.form("connection-string", "password in a JDBC address", {
    pattern: () =>
      new RegExp(
        String.raw`jdbc:[a-z0-9:]{2,40}//(?!localhost|127\.)[^\s"'<>{}\x60]{3,300}?[?&;]password=(?!${weakPassword}(?![^\s;&"']))${password}`,
        "gi",
      ),
    keywords: ["jdbc:"],
    entropy: 2,
    like: ["jdbc:postgresql://db.shop.net:5432/orders?user=shop&password=", alnum(20)],
    unlike: [
      ["jdbc:postgresql://localhost:5432/orders?user=shop&password=", alnum(20)],
      ["jdbc:postgresql://db.shop.net:5432/orders?user=shop"],
    ],
  }),
  postgresql.form("pgpass-password", "password in .pgpass", {
    pattern:
      /(?<![^\n])(?:\*|[A-Za-z0-9_.-]{1,200}):5432:[^\s:]{1,63}:[^\s:]{1,63}:(?<secret>(?!md5[0-9a-f]{32}(?:\s|$))[^\s"'<>{}$\x60]{6,200})(?=\s|$)/g,
    keywords: [":5432:"],
    confidence: "medium",
    entropy: 2.5,
    like: ["db.shop.net:5432:shop:app:", alnum(20), "\n"],
    unlike: [
      ["db.shop.net:5432:shop:app:", "$PASSWORD"],
      ["db.shop.net:5432:shop"],
      ["db.shop.net:5432:shop:app:md5", hex(32), "\n"],
    ],
  }),
  kafka.form("jaas-password", "password in a JAAS configuration", {
    pattern: () =>
      new RegExp(
        String.raw`(?:Plain|Scram)LoginModule required[^;]{1,200}?password\s{0,2}=\s{0,2}\\?["']${password}\\?["']`,
        "g",
      ),
    keywords: ["loginmodule required"],
    entropy: 2,
    like: [
      'sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="shop" password="',
      alnum(24),
      '";',
    ],
    also: [
      [
        'org.apache.kafka.common.security.scram.ScramLoginModule required username="shop" password="',
        alnum(24),
        '";',
      ],
    ],
    unlike: [['PlainLoginModule required username="shop" password="', "${KAFKA_PASSWORD}", '";']],
  }),
];
