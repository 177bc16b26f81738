import type { Finding } from '../errors/finding.js';

/** One record of a file, as it was read. */
export interface ForeignRecord {
  /** 1, 2, 3 … without the heading. */
  readonly number: number;
  /** Where in the file it begins, the first line being 1. */
  readonly line: number;
  /** Absent where it could not be read at all. */
  readonly record: unknown;
  /** What is wrong with it; `params.line` says where. A record with findings is still handed on. */
  readonly findings: readonly Finding[];
}
