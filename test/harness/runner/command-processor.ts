import { type Annotation, type IssueLevel, issueLevels, toAnnotation } from "./issue.ts";
import type { SecretMasker } from "./secret-masker.ts";
import { knownCommands, parseWorkflowCommand, type WorkflowCommand } from "./workflow-command.ts";

/** What a step has done to the job by its output. */
export interface CommandEffects {
  /** Every annotation, before the caps. */
  annotations: Annotation[];
  outputs: Map<string, string>;
  state: Map<string, string>;
  /** What the log shows, masked. */
  log: string[];
  /** Commands obeyed, in order. */
  commands: WorkflowCommand[];
  /** Set when a command that failed makes the step fail. */
  failed: boolean;
}

export function createEffects(): CommandEffects {
  return {
    annotations: [],
    outputs: new Map(),
    state: new Map(),
    log: [],
    commands: [],
    failed: false,
  };
}

/** Takes the lines of one step. */
export interface CommandProcessor {
  /** One line of standard output or error: obeyed when it is a command, else shown. */
  line(text: string): void;
  /** One line that is shown and never obeyed, such as the step's own environment. */
  show(text: string): void;
  /** An annotation of the runner's own. */
  issue(level: IssueLevel, message: string): void;
}

interface ProcessorOptions {
  masker: SecretMasker;
  workspace: string;
  effects: CommandEffects;
}

/** Stop tokens shorter than this are not masked (actions/runner, `ActionCommandManager.cs`). */
const MASKED_TOKEN_LENGTH = 7;

/** Obeys and shows a step's output as the runner does (actions/runner, `ActionCommandManager.TryProcessCommand`). */
export function createCommandProcessor({ masker, workspace, effects }: ProcessorOptions): CommandProcessor {
  const registered = new Set(knownCommands);
  let stopToken: string | undefined;
  let echo = false;

  const show = (text: string): void => {
    effects.log.push(masker.mask(text));
  };
  const addIssue = (level: IssueLevel, message: string, properties = new Map<string, string>()): void => {
    if (message !== "") show(`##[${level}]${message}`);
    effects.annotations.push(toAnnotation(level, message, properties, { masker, workspace }));
  };
  const fail = (input: string, message: string): void => {
    addIssue("error", `Unable to process command '${input}' successfully.`);
    addIssue("error", message);
    effects.failed = true;
  };

  const stop = (token: string, input: string): void => {
    if (token === "" || registered.has(token.toLowerCase())) {
      fail(
        input,
        "Invalid stop token. The token cannot be empty or the name of a command: use a random value.",
      );
      return;
    }
    if (token.length >= MASKED_TOKEN_LENGTH) masker.add(token);
    show(input);
    stopToken = token.toLowerCase();
    registered.add(stopToken);
  };

  const required = (command: WorkflowCommand, input: string): string | undefined => {
    const name = command.properties.get("name");
    if (!name) fail(input, `Required field 'name' is missing in ##[${command.name}] command.`);
    return name;
  };

  const obey = (command: WorkflowCommand, input: string): void => {
    const { name, data, properties } = command;
    effects.commands.push(command);
    const level = issueLevels.find((one) => one === name);
    if (level) {
      addIssue(level, data, properties);
      return;
    }
    if (name === "stop-commands") {
      stop(data, input);
      return;
    }
    if (echo && name !== "add-mask" && name !== "debug") show(input);
    switch (name) {
      case "add-mask":
        if (data.trim() === "") {
          addIssue("warning", "Can't add secret mask for empty string in ##[add-mask] command.");
        } else {
          masker.add(data);
          for (const line of data.split(/[\r\n]+/)) masker.add(line);
        }
        break;
      case "set-output": {
        const key = required(command, input);
        if (key) effects.outputs.set(key, data);
        break;
      }
      case "save-state": {
        const key = required(command, input);
        if (key) effects.state.set(key, data);
        break;
      }
      case "set-env":
      case "add-path":
        fail(input, `The \`${name}\` command is disabled.`);
        break;
      case "echo":
        if (/^(on|off)$/i.test(data.trim())) echo = data.trim().toLowerCase() === "on";
        else fail(input, `Invalid echo command value. Possible values can be: 'on', 'off'.`);
        break;
      case "group":
      case "endgroup":
        show(`##[${name}]${name === "group" ? data : ""}`);
        break;
      case "add-matcher":
      case "remove-matcher":
        throw new Error(`this runner does not know problem matchers: ${input}`);
    }
  };

  return {
    show,
    issue: addIssue,
    line(text) {
      const command = parseWorkflowCommand(text, registered);
      if (command && stopToken === undefined) {
        obey(command, text);
        return;
      }
      show(text);
      if (command && command.name === stopToken) {
        registered.delete(stopToken);
        stopToken = undefined;
      }
    },
  };
}
