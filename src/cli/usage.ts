import { product } from "../core/product.ts";

/** Text of `launch-ready --help`. */
export const usage = `launch-ready ${product.version}: may this ship?

Usage: launch-ready <command> [options]

Commands
  run [gate…]        run all gates that apply, or the named ones
  init               look at this repository and write launch-ready.yml and a workflow
  explain [rule]     what a rule means, why it matters and how to fix it; without one, all rules
  demo [--fixed]     run the suite against an embedded application with planted faults
  report <file>      render a JSON report in other formats (--format, --output)
  merge <file…>      join the JSON reports of several shards into one verdict
  baseline [file]    accept today's findings, or a JSON report's, in a baseline file
  handover [file]    write HANDOVER.md from the configuration and a JSON report

Options of run
  --url URL              the site to judge
  --domain NAME          the domain whose records are judged
  --environment NAME     lay environments.NAME of the configuration over the rest
  --config FILE          configuration file (default: launch-ready.yml)
  --fail-on LEVEL        error (default), warning, note or never
  --format LIST          files to write: json, sarif, junit, html, md (the risk list), comment (of a
                         pull request), summary (of a job), terminal
  --output DIR           folder for them (default: the working folder); without --format, for json
  --scope SCOPE          secret-scan only: change, history, tree, paths or stdin
  --set GATE.KEY=VALUE   one option of one gate; VALUE is YAML
  --timeout TIME         for the whole run, such as 5m
  --shard K/N            this machine's share of the work
  --new-only             block only on findings the baseline does not have
  --baseline FILE        the baseline file
  --quiet                print the verdict only
  --debug                say more, with stacks for our own bugs
  --help, --version

Exit codes: 0 ship, 1 stop, 2 wrong usage or configuration, 3 inconclusive.
Docs: ${product.url}
`;
