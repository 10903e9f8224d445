/**
 * Parts an example is assembled from at run time. A literal stands for itself; an alphabet with a length becomes
 * random-looking text, the same on every run; a function makes what needs a checksum or an encoding.
 */
export type Sample = string | Shape | ((seed: string) => string);

/** Text of `length` characters of `alphabet`. */
export interface Shape {
  alphabet: string;
  length: number;
}

const digit = "0123456789";
const lowerLetter = "abcdefghijklmnopqrstuvwxyz";
const upperLetter = lowerLetter.toUpperCase();

const shape =
  (alphabet: string) =>
  (length: number): Shape => ({ alphabet, length });

export const digits = shape(digit);
export const hex = shape(`${digit}abcdef`);
export const upperHex = shape(`${digit}ABCDEF`);
export const lower = shape(digit + lowerLetter);
export const upper = shape(digit + upperLetter);
export const letters = shape(lowerLetter + upperLetter);
export const alnum = shape(digit + lowerLetter + upperLetter);
export const base64 = shape(`${digit}${lowerLetter}${upperLetter}+/`);
export const base64url = shape(`${digit}${lowerLetter}${upperLetter}-_`);
export const base32 = shape(`${upperLetter}234567`);
export const base58 = shape("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");

/** A version 4 UUID. */
export const uuid = (seed: string): string => {
  const text = render(hex(32), seed);
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-a${text.slice(17, 20)}-${text.slice(20)}`;
};

/** The text a sample stands for. Two seeds give two texts. */
export function render(sample: Sample, seed: string): string {
  if (typeof sample === "string") return sample;
  if (typeof sample === "function") return sample(seed);
  let state = seedOf(seed);
  let text = "";
  for (let at = 0; at < sample.length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += sample.alphabet[Math.floor((state / 2 ** 32) * sample.alphabet.length)];
  }
  return text;
}

/** FNV-1a, 32 bits. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
