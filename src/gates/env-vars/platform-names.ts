import { matchesStars } from "../../core/stars.ts";

/** Names that the system, the CI or the host sets by itself, so that nobody has to declare them. */
const providedNames = [
  ..."NODE_ENV NODE_OPTIONS NODE_PATH PORT HOST HOSTNAME CI TZ LANG LC_* HOME PATH USER USERNAME LOGNAME SHELL PWD".split(
    " ",
  ),
  ..."TERM COLORTERM COLUMNS LINES TMPDIR TEMP TMP EDITOR NO_COLOR FORCE_COLOR DEBUG APPDATA LOCALAPPDATA XDG_*".split(
    " ",
  ),
  ..."HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy https_proxy no_proxy npm_* INIT_CWD PYTHON* VIRTUAL_ENV".split(
    " ",
  ),
  ..."GITHUB_* RUNNER_* ACTIONS_* GITLAB_* CI_* BUILDKITE* CIRCLE* TRAVIS* JENKINS_* BITBUCKET_*".split(" "),
  ..."VERCEL VERCEL_* NEXT_PUBLIC_VERCEL_* NEXT_RUNTIME NEXT_PHASE NETLIFY NETLIFY_* DEPLOY_URL DEPLOY_PRIME_URL".split(
    " ",
  ),
  ..."CF_PAGES CF_PAGES_* RENDER RENDER_* FLY_* RAILWAY_* HEROKU_* DYNO K_SERVICE K_REVISION AWS_LAMBDA_* AWS_REGION".split(
    " ",
  ),
  ..."KUBERNETES_* ECS_* WEBSITE_* FUNCTIONS_* DENO_* BUN_* VITEST VITEST_* JEST_WORKER_ID STORYBOOK ANALYZE".split(
    " ",
  ),
  // Vite's own (https://vite.dev/guide/env-and-mode).
  ..."MODE BASE_URL PROD DEV SSR SITE ASSETS_PREFIX LEGACY".split(" "),
];

/** Names that libraries read by themselves, so that no code of the project mentions them. */
const implicitNames =
  "NEXTAUTH_* AUTH_SECRET AUTH_URL AUTH_TRUST_HOST AUTH_*_ID AUTH_*_SECRET AWS_* AZURE_* GOOGLE_APPLICATION_CREDENTIALS SENTRY_* OTEL_* PG* MYSQL_* POSTGRES_* REDIS_* NEXT_TELEMETRY_DISABLED TURBO_* COMPOSE_* DOCKER_* DJANGO_SETTINGS_MODULE FLASK_* RAILS_* RACK_ENV APP_ENV OPENAI_API_KEY ANTHROPIC_API_KEY".split(
    " ",
  );

const provided = matcherOf(providedNames);
const implicit = matcherOf(implicitNames);

function matcherOf(patterns: readonly string[]): (name: string) => boolean {
  const exact = new Set(patterns.filter((pattern) => !pattern.includes("*")));
  const starred = patterns.filter((pattern) => pattern.includes("*"));
  return (name) => exact.has(name) || starred.some((pattern) => matchesStars(name, pattern));
}

/** Whether the platform sets the variable by itself. */
export function isProvided(name: string): boolean {
  return provided(name);
}

/** Whether something outside the project's own code is known to read the variable. */
export function isReadElsewhere(name: string): boolean {
  return provided(name) || implicit(name);
}
