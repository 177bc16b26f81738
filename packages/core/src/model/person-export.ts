import type { Json } from '../canonical/canonical-json.js';

/**
 * What an export can consist of: `log`, the log with its proof; `json`, what each system holds for machines; `csv`, the same as
 * tables; `statement`, the same to read.
 */
export const exportFormats = ['log', 'json', 'csv', 'statement'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** A piece of a file of an export. Pieces of one file come one after another. */
export interface ExportChunk {
  /** `consents.json`, `data/crm.json`, `data/crm.orders.csv`, `statement.txt`, and last of all `manifest.json`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file as the manifest names it. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the file, in lower-case hexadecimal, as `sha256sum` prints it. */
  readonly sha256: string;
  /** Entries of the log, or items of the data. */
  readonly count: number;
}

/** `manifest.json`: an export without it was cut off. */
export interface ExportManifest {
  readonly format: 'unticked/export/v1';
  readonly subjectId: string;
  readonly at: string;
  readonly files: readonly ExportedFile[];
  /** Systems that failed or know a part only. */
  readonly incomplete: readonly string[];
  /** How many places were left out, since they are about other people. */
  readonly leftOut: number;
  /** Systems that were not asked for. @default none */
  readonly notAskedFor?: readonly string[];
  /** Whether staff stand in it under other names. @default as recorded */
  readonly staff?: 'pseudonyms';
}

/**
 * What is known of the signature of an audit pack: there is none, nobody looked at it, it is over this very manifest with a key that
 * is trusted, or it is not.
 */
export type PackSignature = 'absent' | 'not_checked' | 'holds' | 'wrong';

/** What is wrong with an export or an audit pack: every list is empty for one that is whole. */
export interface ExportCheck {
  /** A signature that is wrong makes a pack differ. */
  readonly state: 'whole' | 'differs' | 'cut_off';
  /** What its manifest says that it is. Absent where it was cut off. */
  readonly of?: 'export' | 'audit';
  /** Of an audit pack. */
  readonly signature?: PackSignature;
  /** Named by the manifest, and not there. */
  readonly missing: readonly string[];
  /** There, and not as the manifest says. */
  readonly differs: readonly string[];
  /** There, and not in the manifest. */
  readonly unknown: readonly string[];
}

/** `consents.json`: logs byte for byte, so that another ledger takes them over, the log of publications first. */
export interface ExportedConsents {
  readonly format: 'unticked/consents/v1';
  readonly logs: readonly {
    readonly subject: string;
    /**
     * `event` is RFC 8785 text read as JSON; `hash` is over that text. `envelope` is its personal part; or `personal`, in which staff
     * have other names: what it was sealed with is not in it, so that it is read and not restored.
     */
    readonly entries: readonly {
      readonly event: Json;
      readonly hash: string;
      readonly envelope?: Json;
      readonly personal?: Json;
    }[];
  }[];
  /** Every text and policy that an entry names. */
  readonly documents: readonly { readonly hash: string; readonly kind: 'notice' | 'policy'; readonly body: Json }[];
}
