/**
 * A float without a fraction, such as JSON's `1.0`: no integer, and written with its point. Floats with a fraction are
 * plain numbers.
 */
export class Float {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }

  /** As Hurl writes it: with its digits, and `.0`. */
  get text(): string {
    return `${Object.is(this.number, -0) ? "-0" : decimal(this.number)}.0`;
  }
}

/** A number without an exponent, however large or small it is. */
export function decimal(number: number): string {
  const text = String(number);
  const [, sign = "", whole = "", fraction = "", exponent] =
    /^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = whole + fraction;
  const point = 1 + Number(exponent);
  return point > 0 ? sign + digits.padEnd(point, "0") : `${sign}0.${"0".repeat(-point)}${digits}`;
}

/** A number that is a float, whatever its value. */
export function asFloat(number: number): number | Float {
  return Number.isInteger(number) ? new Float(number) : number;
}
