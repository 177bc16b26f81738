import type { AuditSectionId } from '../../model/audit-summary.js';
import type { Broken } from '../../model/verify-report.js';

/** The words of a section: what it is, what to bear in mind, and what stands in its columns. */
export interface SectionWords {
  readonly title: string;
  readonly says: string;
  readonly columns: readonly string[];
}

/** The words of an audit pack in one language, beside those of an access statement. Dates and names come in already written. */
export interface AuditWords {
  readonly title: (from: string, until: string, controller: string | undefined) => string;
  /** First in `about.txt`. */
  readonly about: string;
  /** What the ledger cannot know, a paragraph each. */
  readonly unknowable: readonly string[];
  readonly sections: Readonly<Record<AuditSectionId, SectionWords>>;
  readonly andMore: (count: string, file: string) => string;
  /** A purpose that ended before the period did. */
  readonly noLonger: (title: string) => string;
  readonly ledger: {
    readonly people: string;
    readonly entries: string;
    readonly personal: string;
    readonly texts: string;
    readonly policies: string;
    readonly broken: (broken: Broken) => string;
    readonly flagged: (subjectId: string, seq: number, code: string) => string;
  };
  readonly sample: { readonly changed: (subjectId: string, seq: number) => string };
}
