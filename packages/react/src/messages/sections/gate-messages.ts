import type { Remedy } from '@unticked/core';

export interface GateMessages {
  readonly loading: string;
  readonly offline: string;
  readonly failed: string;
  readonly refused: (reason: string) => string;
  readonly remedy: Readonly<Record<Remedy, string>>;
}
