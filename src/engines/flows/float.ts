/**
 * A float without a fraction, such as JSON's `1.0`: no integer, and written with its point. Floats with a fraction are
 * plain numbers.
 */
export class Float {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }

  /** As Hurl writes it: all its digits, and `.0`. */
  get text(): string {
    if (!Number.isFinite(this.number)) return String(this.number);
    return `${Object.is(this.number, -0) ? "-0" : BigInt(this.number)}.0`;
  }
}

/** A number that is a float, whatever its value. */
export function asFloat(number: number): number | Float {
  return Number.isInteger(number) ? new Float(number) : number;
}
