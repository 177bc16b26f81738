import type { Remedy } from '@unticked/core';

export interface GateMessages {
  readonly refused: (reason: string) => string;
  readonly remedy: Readonly<Record<Remedy, string>>;
}
