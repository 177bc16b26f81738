declare const why: unique symbol;

/** A type that no value has. A key typed with it cannot be written, and the compiler's message says why. */
export interface Unlawful<Why extends string> {
  readonly [why]: Why;
}
