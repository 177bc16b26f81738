/** Where a command says something, and what it may read of its surroundings. */
export interface Terminal {
  /** A line of what was asked for. */
  readonly say: (line: string) => void;
  /** A line about what went wrong. */
  readonly complain: (line: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
}
