import type { Digest } from '../canonical/digest.js';
import type { Instant } from '../canonical/instant.js';
import type { Mask } from './access-statement.js';
import type { ExportFormat } from './person-export.js';

/** What the holder of a download link gets, once they know its code. */
export interface ExportGrant {
  /** How often. */
  readonly downloads: number;
  readonly locale?: string;
  readonly formats?: readonly ExportFormat[];
  readonly systems?: readonly string[];
  readonly mask?: readonly Mask[];
  /** With a mask: digest of what was looked at, in which its places mean something. */
  readonly seen?: Digest;
  /** The request that it answers, and how it was handed over. */
  readonly handOver?: {
    readonly request: string;
    readonly how: string;
    /** What becomes of the request. @default 'open' */
    readonly outcome?: 'fulfilled' | 'open';
  };
}

/** A download link that went out. The code is not in the message: it is told by another way, and kept nowhere. */
export interface SentExport {
  /** Six digits. */
  readonly code: string;
  /** Before this instant. */
  readonly until: Instant;
  readonly downloads: number;
  /** Where the link went, as its owner knows it again: `m…a@m…e`. */
  readonly to: string;
}
