/** One thing found wrong with a policy, a form or a submission. Data only: words come from the catalogues. */
export interface Finding {
  /** A check's code (`UO-P08`) or an input fault (`unknown_field`, `wrong_type`). */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** JSON pointer (RFC 6901) into what was given; `''` is the whole. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}
