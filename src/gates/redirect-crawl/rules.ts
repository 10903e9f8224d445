import { defineRules } from "../../core/rule.ts";
import { pageRules } from "./rules/pages.ts";
import { redirectRules } from "./rules/redirects.ts";

/** What a redirect crawl can find. */
export const rules = defineRules("redirect-crawl", { ...redirectRules, ...pageRules });
