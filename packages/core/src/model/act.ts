/** What the person did to one control. It is the client's statement; `isTrusted` is no security control. */
export interface Act {
  readonly kind: 'pointer' | 'keyboard_or_assistive' | 'script';
  /** Milliseconds since the question was shown. */
  readonly afterMs: number;
  /** How often the control was changed, the last time included. */
  readonly changes: number;
}
