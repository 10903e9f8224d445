/** How often each UTF-16 unit was met; zero again after every use. */
const counts = new Uint32Array(0x10000);

/** Shannon entropy of `text`, in bits a character (Shannon 1948). Empty text has none. */
export function entropy(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) (counts[text.charCodeAt(at)] as number) += 1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const count = counts[unit] as number;
    if (count === 0) continue;
    counts[unit] = 0;
    const share = count / text.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}

/** How many different UTF-16 units there are in `text`. */
export function distinctUnits(text: string): number {
  let distinct = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (counts[unit] === 0) distinct++;
    counts[unit] = 1;
  }
  for (let at = 0; at < text.length; at++) counts[text.charCodeAt(at)] = 0;
  return distinct;
}
