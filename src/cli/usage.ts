import { product } from "../core/product.ts";

/** Text of `launch-ready --help`. */
export const usage = `launch-ready ${product.version}: may this ship?

Usage: launch-ready <command> [options]

Commands
  run [gate…]        run all gates that apply, or the named ones
  init               look at this repository and write launch-ready.yml and a workflow
  explain [word]     what a rule means, why it matters and how to fix it; without a word, all rules
  demo [--fixed]     run the suite against an embedded application with planted faults
  report <file>      show a JSON report, or write it in other formats
  merge <file…>      join the JSON reports of several shards into one verdict
  baseline [file]    accept today's findings, or a JSON report's, in a baseline file
  handover [file]    write HANDOVER.md from the configuration and a JSON report

launch-ready <command> --help has the options of a command; launch-ready --version the version.

Exit codes: 0 ship, 1 stop, 2 invalid usage or configuration, 3 inconclusive.
Docs: ${product.url}
`;
