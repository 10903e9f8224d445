/** A way people write a credential down: a file's name and what stands in it. */
export interface Shape {
  path: string;
  write: (variable: string, value: string) => string;
  /** True where the variable's name is not written next to the value, so that only a telling form can be found. */
  nameless?: true;
}

const camel = (variable: string): string =>
  variable.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const kebab = (variable: string): string => variable.toLowerCase().replaceAll("_", "-");
const pascal = (variable: string): string => camel(variable).replace(/^./, (letter) => letter.toUpperCase());
const json = (value: unknown): string => JSON.stringify(value, null, 2);
const base64 = (text: string): string => Buffer.from(text).toString("base64");

/** Files as they are committed, by what they are. */
export const shapes: Readonly<Record<string, Shape>> = {
  ".env": { path: ".env", write: (n, v) => `PORT=3000\n${n}=${v}\nDEBUG=1\n` },
  ".env, quoted": { path: ".env.local", write: (n, v) => `${n}="${v}"\n` },
  ".env, exported": { path: ".envrc", write: (n, v) => `export ${n}='${v}'\n` },
  YAML: { path: "config.yml", write: (n, v) => `app:\n  ${n.toLowerCase()}: ${v}\n  port: 80\n` },
  "YAML, quoted": { path: "config.yaml", write: (n, v) => `app:\n  ${camel(n)}: "${v}"\n` },
  JSON: { path: "config.json", write: (n, v) => json({ port: 80, [camel(n)]: v }) },
  "JSON, upper case": { path: "settings.json", write: (n, v) => json({ env: { [n]: v } }) },
  "JSON in one line": {
    path: "a.json",
    write: (n, v) => JSON.stringify({ a: [1, 2], [n.toLowerCase()]: v }),
  },
  TOML: { path: "config.toml", write: (n, v) => `[service]\n${n.toLowerCase()} = "${v}"\n` },
  INI: { path: "config.ini", write: (n, v) => `[service]\n${n.toLowerCase()} = ${v}\n` },
  ".properties": {
    path: "app.properties",
    write: (n, v) => `${n.toLowerCase().replaceAll("_", ".")}=${v}\n`,
  },
  "web.config": {
    path: "web.config",
    write: (n, v) =>
      `<configuration><appSettings>\n<add key="${pascal(n)}" value="${v}" />\n</appSettings></configuration>`,
  },
  "XML element": {
    path: "settings.xml",
    write: (n, v) => `<settings>\n  <${camel(n)}>${v}</${camel(n)}>\n</settings>`,
  },
  "Android strings": {
    path: "strings.xml",
    write: (n, v) => `<resources><string name="${n.toLowerCase()}">${v}</string></resources>`,
  },
  plist: {
    path: "Info.plist",
    write: (n, v) => `<dict>\n\t<key>${pascal(n)}</key>\n\t<string>${v}</string>\n</dict>`,
  },
  "Dockerfile ENV": { path: "Dockerfile", write: (n, v) => `FROM node:24\nENV ${n}=${v}\nRUN npm ci\n` },
  "Dockerfile ENV, old": { path: "Dockerfile.old", write: (n, v) => `FROM node:24\nENV ${n} ${v}\n` },
  "Dockerfile ARG": { path: "app.Dockerfile", write: (n, v) => `FROM node:24\nARG ${n}="${v}"\n` },
  "docker-compose, list": {
    path: "docker-compose.yml",
    write: (n, v) => `services:\n  web:\n    environment:\n      - PORT=80\n      - ${n}=${v}\n`,
  },
  "docker-compose, mapping": {
    path: "compose.yaml",
    write: (n, v) => `services:\n  web:\n    environment:\n      ${n}: ${v}\n`,
  },
  "docker run": { path: "run.sh", write: (n, v) => `docker run -d -e ${n}=${v} -p 80:80 app\n` },
  "Kubernetes, stringData": {
    path: "secret.yaml",
    write: (n, v) => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\nstringData:\n  ${n}: ${v}\n`,
  },
  "Kubernetes, data": {
    path: "sealed.yaml",
    write: (n, v) =>
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\ntype: Opaque\ndata:\n  ${n}: ${base64(v)}\n`,
    nameless: true,
  },
  "Kubernetes, env": {
    path: "deployment.yaml",
    write: (n, v) => `containers:\n- name: web\n  env:\n  - name: ${n}\n    value: ${v}\n`,
  },
  "Kubernetes, env, quoted": {
    path: "deploy.yml",
    write: (n, v) => `env:\n  - name: ${n}\n    value: "${v}"\n`,
  },
  tfvars: { path: "prod.tfvars", write: (n, v) => `region = "eu"\n${n.toLowerCase()} = "${v}"\n` },
  "Terraform variable": {
    path: "main.tf",
    write: (n, v) => `variable "${n.toLowerCase()}" {\n  default = "${v}"\n}\n`,
  },
  "Terraform provider": {
    path: "provider.tf",
    write: (n, v) => `provider "x" {\n  ${n.toLowerCase()}   = "${v}"\n}\n`,
  },
  "Helm values": { path: "values.yaml", write: (n, v) => `secrets:\n    ${camel(n)}: '${v}'\n` },
  "GitHub workflow": {
    path: ".github/workflows/ci.yml",
    write: (n, v) => `jobs:\n  a:\n    env:\n      ${n}: ${v}\n`,
  },
  "CI script": {
    path: ".gitlab-ci.yml",
    write: (n, v) => `test:\n  script:\n    - export ${n}="${v}" && make\n`,
  },
  "shell command": { path: "deploy.sh", write: (n, v) => `#!/bin/sh\n${n}=${v} ./deploy --now\n` },
  "shell option": { path: "cli.sh", write: (n, v) => `tool deploy --${kebab(n)} ${v} --yes\n` },
  "shell option with =": { path: "cli2.sh", write: (n, v) => `tool deploy --${kebab(n)}=${v} --yes\n` },
  PowerShell: { path: "deploy.ps1", write: (n, v) => `$env:${n} = "${v}"\n` },
  "batch file": { path: "deploy.bat", write: (n, v) => `@echo off\r\nset ${n}=${v}\r\n` },
  JavaScript: { path: "a.js", write: (n, v) => `const ${camel(n)} = '${v}';\n` },
  "JavaScript object": {
    path: "b.js",
    write: (n, v) => `module.exports = { ${camel(n)}: "${v}", port: 80 };\n`,
  },
  "JavaScript fallback": { path: "c.js", write: (n, v) => `const key = process.env.${n} || "${v}";\n` },
  "JavaScript nullish": { path: "d.mjs", write: (n, v) => `const key = process.env["${n}"] ?? \`${v}\`;\n` },
  "minified JavaScript": {
    path: "a.min.js",
    write: (n, v) =>
      `!function(){var e={port:80,${camel(n)}:"${v}"},t=1;return e}();${"function f(a){return a+1}".repeat(50)}`,
  },
  TypeScript: { path: "a.ts", write: (n, v) => `export const ${n}: string = "${v}";\n` },
  JSX: { path: "a.tsx", write: (n, v) => `<Provider ${camel(n)}="${v}" />\n` },
  Python: { path: "settings.py", write: (n, v) => `DEBUG = True\n${n} = "${v}"\n` },
  "Python environment": { path: "a.py", write: (n, v) => `os.environ["${n}"] = '${v}'\n` },
  "Python default": { path: "b.py", write: (n, v) => `key = os.getenv("${n}", "${v}")\n` },
  "Python call": { path: "c.py", write: (n, v) => `client = Client(${n.toLowerCase()}="${v}", timeout=3)\n` },
  "Python dictionary": { path: "d.py", write: (n, v) => `config = {'${n.toLowerCase()}': '${v}'}\n` },
  Go: { path: "main.go", write: (n, v) => `package main\nconst ${camel(n)} = "${v}"\n` },
  "Go, short": { path: "a.go", write: (n, v) => `\t${camel(n)} := "${v}"\n` },
  "Go environment": { path: "b.go", write: (n, v) => `os.Setenv("${n}", "${v}")\n` },
  Java: { path: "A.java", write: (n, v) => `private static final String ${n} = "${v}";\n` },
  Kotlin: { path: "A.kt", write: (n, v) => `const val ${n} = "${v}"\n` },
  Swift: { path: "A.swift", write: (n, v) => `let ${camel(n)}: String = "${v}"\n` },
  "C#": { path: "A.cs", write: (n, v) => `public const string ${pascal(n)} = "${v}";\n` },
  C: { path: "a.h", write: (n, v) => `#define ${n} "${v}"\n` },
  Rust: { path: "a.rs", write: (n, v) => `const ${n}: &str = "${v}";\n` },
  PHP: { path: "a.php", write: (n, v) => `<?php\n$${n.toLowerCase()} = '${v}';\n` },
  "PHP define": { path: "wp-config.php", write: (n, v) => `define('${n}', '${v}');\n` },
  "PHP array": { path: "config.php", write: (n, v) => `return ['${n.toLowerCase()}' => '${v}'];\n` },
  Ruby: { path: "a.rb", write: (n, v) => `config.${n.toLowerCase()} = "${v}"\n` },
  "Ruby environment": { path: "b.rb", write: (n, v) => `ENV['${n}'] ||= '${v}'\n` },
  "Ruby symbol": { path: "c.rb", write: (n, v) => `{ ${n.toLowerCase()}: '${v}', :x => 1 }\n` },
  Elixir: { path: "config.exs", write: (n, v) => `config :app, ${n.toLowerCase()}: "${v}"\n` },
  Scala: { path: "A.scala", write: (n, v) => `val ${camel(n)} = "${v}"\n` },
  Dart: { path: "a.dart", write: (n, v) => `static const ${camel(n)} = '${v}';\n` },
  Lua: { path: "a.lua", write: (n, v) => `local ${n.toLowerCase()} = "${v}"\n` },
  "Gradle properties": { path: "gradle.properties", write: (n, v) => `${camel(n)}=${v}\n` },
  Gradle: { path: "build.gradle", write: (n, v) => `buildConfigField "String", "${n}", "\\"${v}\\""\n` },
  notebook: {
    path: "a.ipynb",
    write: (n, v) =>
      json({ cells: [{ cell_type: "code", source: [`import os\n`, `os.environ["${n}"] = "${v}"\n`] }] }),
  },
  "notebook output": {
    path: "b.ipynb",
    write: (n, v) => json({ cells: [{ outputs: [{ text: [`{'${n.toLowerCase()}': '${v}'}\n`] }] }] }),
  },
  comment: { path: "e.js", write: (n, v) => `// old ${n}: ${v}\n` },
  Markdown: { path: "README.md", write: (n, v) => `Set \`${n}\` to \`${v}\` and run it.\n` },
  "Markdown code": { path: "SETUP.md", write: (n, v) => `\`\`\`sh\nexport ${n}=${v}\n\`\`\`\n` },
  "Markdown table": {
    path: "KEYS.md",
    write: (n, v) => `| Name | Value |\n| --- | --- |\n| ${n} | ${v} |\n`,
  },
  "log line": {
    path: "app.log",
    write: (n, v) => `2026-01-02T03:04:05Z INFO config loaded ${n}=${v} port=80\n`,
  },
  "log of JSON": {
    path: "b.log",
    write: (n, v) => `{"level":"info","msg":"env","env":"{\\"${n}\\":\\"${v}\\"}"}\n`,
  },
  CSV: { path: "keys.csv", write: (n, v) => `name,value\n${n},${v}\nother,1\n` },
  HTML: { path: "index.html", write: (n, v) => `<script>window.${camel(n)}="${v}";</script>` },
  "HTML attribute": { path: "page.html", write: (n, v) => `<div data-${kebab(n)}="${v}"></div>` },
  "bearer header": {
    path: "curl.sh",
    write: (_, v) => `curl -H "Authorization: Bearer ${v}" https://api.host.test/v1\n`,
    nameless: true,
  },
  "curl -u": {
    path: "curl2.sh",
    write: (_, v) => `curl -u api:${v} https://api.host.test/v1\n`,
    nameless: true,
  },
  "a list": { path: "list.txt", write: (_, v) => `${v}\n`, nameless: true },
  "a diff": { path: "a.patch", write: (n, v) => `@@ -1 +1 @@\n-${n}=\n+${n}=${v}\n` },
};
