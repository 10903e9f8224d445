import { entropy } from "./entropy.ts";
import { isPlaceholder } from "./placeholder.ts";
import { isWordy } from "./wordiness.ts";

/** What a secret was made into, which does not give it back. */
const HASHED = /^(?:encrypted:|sha\d{1,3}[-:]|\$2[aby]\$|\$argon2|\$[156]\$|md5:|pbkdf2)/i;
/** An expression, a path, an address. */
const CODE = /[()[\]{}<>|\\;,]|::|\?\.|=>|\.\.|%[sd]|\$\{|^\.{0,2}\/|^[A-Za-z][\w+.-]*:\/\/|^[@#$]/;
/** A member of an object: `config.token`. */
const MEMBER = /^[A-Za-z_$][\w$-]*(?:\.[A-Za-z_$][\w$-]*)+!?$/;
/** The name of another, the address of a contract, and who signed an address of AWS: everybody may know them. */
const PUBLIC = /^(?:[A-Za-z_-]{1,40}=|0x[0-9A-Fa-f]{40})$|(?:\/|%2F)aws4_request$/;
const SHELL_FOLDER = /^(?:OLD)?PWD$/;
/** A number, a date, a time. */
const NUMERIC = /^[\d.,:/T Z+-]+$/;
/** A word with a mark of exclamation: a label of a form. */
const LABEL = /^[^!?.:]{1,60}[!?.:]$/;

/** A value that holds its own name is another name: `ResetPassword = "identity#ResetPasswordResponse"`. */
function isNamedAfter(value: string, name: string): boolean {
  const text = value.toLowerCase();
  return text === name.toLowerCase() || (name.length >= 10 && text.includes(name.toLowerCase()));
}

const DIGIT = 1;
const LOWER = 2;
const UPPER = 4;
/** What is neither a letter nor a digit, nor a mark that names have, too. */
const SPECIAL = 8;
/** What a value without quotes is made of. */
const BARE = 16;
const PRINTABLE = 32;

/** What a character of ASCII is, in bits. */
const kinds = new Uint8Array(128).fill(SPECIAL);
const mark = (characters: string, kind: number): void => {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;
};
mark("\"$'(),:;<>[\\]`{|}", SPECIAL | PRINTABLE);
mark("!#%&*+=?@^~", SPECIAL | BARE | PRINTABLE);
mark("_.-/", BARE | PRINTABLE);
mark(" ", 0);
mark("0123456789", DIGIT | BARE | PRINTABLE);
mark("abcdefghijklmnopqrstuvwxyz", LOWER | BARE | PRINTABLE);
mark("ABCDEFGHIJKLMNOPQRSTUVWXYZ", UPPER | BARE | PRINTABLE);

/**
 * Whether a value may be the secret that its name speaks of, by its characters, form, entropy, placeholders and
 * wordiness. The cheaper a question, the earlier it is asked: a text may hold an assignment every few bytes.
 *
 * @param name The name it is assigned to.
 * @param quoted Whether it is written between quotation marks.
 */
export function looksSecret(value: string, name: string, quoted: boolean): boolean {
  const password = /pass|pwd/i.test(name);
  if (!password && value.length < 12) return false;
  let some = 0;
  let all = BARE | PRINTABLE;
  for (let at = 0; at < value.length; at++) {
    const kind = kinds[value.charCodeAt(at)] ?? SPECIAL;
    some |= kind;
    all &= kind;
  }
  if (!(all & PRINTABLE) || !(quoted || all & BARE)) return false;
  const digits = (some & DIGIT) > 0;
  const special = (some & SPECIAL) > 0;
  const mixed = (some & LOWER) > 0 && (some & UPPER) > 0;
  if (!digits && !(special && some & (LOWER | UPPER))) return false;
  if (password && !(quoted || special || mixed)) return false;
  if (entropy(value) < (password ? 2.5 : value.length >= 20 ? 3.2 : 3)) return false;
  const wordy = isWordy(value);
  if (wordy && !(password && (special || mixed))) return false;
  if (wordy && !digits && LABEL.test(value)) return false;
  if (PUBLIC.test(value) || SHELL_FOLDER.test(name) || NUMERIC.test(value)) return false;
  if (HASHED.test(value) || CODE.test(value) || MEMBER.test(value)) return false;
  return !isNamedAfter(value, name) && !isPlaceholder(value);
}
