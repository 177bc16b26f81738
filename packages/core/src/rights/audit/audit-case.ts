import type { Instant } from '../../canonical/instant.js';
import type { Policies } from '../../ledger/policy-registry.js';
import type { AuditSection } from '../../model/audit-summary.js';
import type { FilePiece } from '../export/file-writer.js';
import type { RightsContext } from '../rights-context.js';
import type { AuditPurpose } from './audit-purposes.js';
import type { AuditQuestion } from './audit-question.js';
import type { AuditTongue } from './audit-tongue.js';

/** A question that was looked at, with what every section reads from. */
export interface AuditCase {
  readonly context: RightsContext;
  readonly question: AuditQuestion & {
    readonly from: Instant;
    readonly until: Instant;
    readonly sampleSize: number;
    readonly staff: 'unnamed' | 'named';
  };
  /** When the pack is made. */
  readonly at: Instant;
  /** The end of the period, or when the pack is made where that is sooner: nothing is late that is not late by now. */
  readonly judgedAt: Instant;
  readonly policies: Policies;
  /** The purposes that it is about and that were in force at some time in the period, by their ids. */
  readonly purposes: ReadonlyMap<string, AuditPurpose>;
  /** What a purpose is called, in force or not; nothing where the pack is not about it. */
  readonly titleOf: (purposeId: string) => string | undefined;
  /** What a system is called; its id where nobody registered it. */
  readonly systemOf: (id: string) => string;
  readonly tongue: AuditTongue;
  /** A member of staff as the pack calls them: by name, or by one that nobody else has in this pack. */
  readonly staff: (who: { readonly id: string; readonly name?: string }) => string;
}

/** What a section says of itself in the summary. */
export type Said = Pick<AuditSection, 'rows' | 'findings'> & Partial<Pick<AuditSection, 'says'>>;

/** Makes the file of a section, in pieces, and says last what the summary says of it. */
export type SectionMaker = (of: AuditCase) => AsyncGenerator<FilePiece, Said>;
