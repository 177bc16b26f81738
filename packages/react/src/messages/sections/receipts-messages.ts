import type { RecordTools } from '@unticked/core/exchange';

/** Signed receipts, and a person's record to be handed over. */
export interface ReceiptsMessages {
  readonly download: string;
  /** What the file is good for, in one sentence. */
  readonly proves: string;
  readonly saving: string;
  /** The heading over the formats. */
  readonly title: string;
  /** What is in each of the files. */
  readonly hint: string;
  /** A format by its name. */
  readonly format: Readonly<Record<keyof RecordTools['formats'], string>>;
  readonly downloadOf: (format: string) => string;
  readonly saved: (format: string) => string;
  /** The summary over what a format cannot say. */
  readonly lost: (count: number) => string;
}
