/**
 * What stands between a variable's name and its value: `=`, `:`, `=>`, `:=`, `||`, a comma, a call's parenthesis, a
 * space on a command line, the bar between two cells, a type's annotation, `value:` of a Kubernetes variable, `value=`
 * in XML, the end of an XML tag, `default =` of a Terraform variable, "to" in a sentence, and the quotes around both,
 * escaped or not. Every part is bounded.
 */
const quotesAfterName = String.raw`(?:\\?["'\x60]|[\])]){0,3}`;
const annotation = String.raw`(?::[ \t]{0,2}&?[A-Za-z'][A-Za-z0-9_'<>?|[\]. ]{1,30}(?==))?`;
const operator = String.raw`(?:=>|:=|\|{1,2}=?|\?\?=?|!?={1,3}|[:,({>])`;
const namedValue = String.raw`(?:,\s{0,40}|\s{1,40})\\?["']?value\\?["']?[ \t]{0,4}[:=][ \t]{0,4}`;
const propertyList = String.raw`</key>\s{0,40}<string>`;
const terraform = String.raw`[ \t]{0,4}\{[^{}]{0,200}?\sdefault[ \t]{0,20}=[ \t]{0,4}`;
const sentence = String.raw`[ \t](?:is|to|was):?[ \t]{1,4}`;
const between = String.raw`(?:${namedValue}|${propertyList}|${terraform}|${sentence}|[ \t]{0,40}${annotation}${operator}[ \t]{0,40}|[ \t])`;
const scheme = String.raw`(?:(?:[Bb]earer|[Tt]oken|[Bb]asic)[ \t=:])?`;
const quotesBeforeValue = String.raw`(?:[@bfru]{0,2}\\?["'\x60]|[({[]){0,3}`;

/** From the end of a variable's name to the start of its value. */
export const assigns = `${quotesAfterName}${between}${quotesBeforeValue}${scheme}`;

/** What a name may go on with: `_PROD`, `Live`, `.default`. */
export const nameTail = "[A-Za-z0-9_.-]{0,24}(?![A-Za-z0-9_.-])";

/** The spellings a name of several words has in code: `a_b`, `a-b`, `a.b`, `aB` (any case) and `a b`. */
export const joints = ["_", "-", "", ".", " "];
export const jointPattern = "[_. -]?";
