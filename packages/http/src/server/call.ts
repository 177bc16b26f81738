import type { Channel, Ledger, SubjectFacts } from '@unticked/core';
import type { InventoryBackend, RightsBackend } from '@unticked/core/rights';
import type { DownloadBody } from '../contract/export-calls.js';
import type { Query } from './read-query.js';

/** A request whose sender is known. The ledger is only to be had by way of `permit`. */
export interface Call {
  /** The variable segment of the path, as it came. */
  readonly segment: string;
  /** The second variable segment, as it came; `''` where the route has one. */
  readonly hash: string;
  readonly query: Query;
  /** @param limit in bytes. @default 65,536 */
  readonly body: (limit?: number) => Promise<string>;
  /** The body of a call that a plain form may send, as JSON. */
  readonly fields: () => Promise<string>;
  /** The body of a call that sends a file. */
  readonly file: () => Promise<{ readonly bytes: Uint8Array; readonly type: string }>;
  /** Asks `authorize` about each of them; `undefined` is a call about nobody. @throws `forbidden` */
  readonly permit: (subjects: readonly (string | undefined)[]) => Promise<Ledger>;
  /** As `permit`, for the data-protection desk. @throws `forbidden`, to a person too; `unsupported` where the host has none */
  readonly permitRights: (subjects: readonly (string | undefined)[]) => Promise<RightsBackend>;
  /** As `permit`, for what anybody may read. @throws `forbidden`; `unsupported` where the host has none */
  readonly permitPublic: () => Promise<InventoryBackend>;
  /** What runs retention in every system that the host has named. @throws as `permit`; the run: `unsupported` for `erase` where it has named none */
  readonly permitRetention: () => Promise<Ledger['runRetention']>;
  /** As `permit`, for a download by its link. @throws `forbidden`; `unsupported` where the host has none */
  readonly permitDownload: () => Promise<(asked: DownloadBody) => Promise<AsyncIterable<Uint8Array>>>;
  readonly contactPoints: (subjectId: string) => Promise<Readonly<Partial<Record<Channel, string>>> | undefined>;
  readonly subjectFacts: (subjectId: string) => Promise<SubjectFacts | undefined>;
  /** Said right before something may be written. */
  readonly onWrite: () => void;
}
