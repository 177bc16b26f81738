import type { AuditSectionId } from '../../model/audit-summary.js';
import type { GateReason } from '../../model/gate-answer.js';
import type { LookedAt } from '../../model/held.js';
import type { RecordedBy } from '../../model/method.js';
import type { RightsRequest, RightsRequestType } from '../../model/rights-request.js';
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
  /** Behind what a section is, the instant that it speaks of. */
  readonly asOf: (says: string, at: string) => string;
  readonly andMore: (count: string, file: string) => string;
  /** A purpose that ended before the period did. */
  readonly noLonger: (title: string) => string;
  readonly ledger: {
    readonly logs: string;
    readonly entries: string;
    readonly personal: string;
    readonly texts: string;
    readonly policies: string;
    readonly broken: (broken: Broken) => string;
    readonly flagged: (subjectId: string, seq: number, code: string) => string;
  };
  readonly sample: { readonly changed: (subjectId: string, seq: number) => string };
  /** Who did something, where nobody is named. */
  readonly who: Readonly<Record<RecordedBy, string>>;
  /** Why the gate said no, where no status says it. */
  readonly reason: (reason: GateReason) => string;
  readonly texts: {
    readonly title: (policyId: string, version: string) => string;
    /** @param approved somebody approved it, and had written it too */
    readonly alone: (text: string, who: string, approved: boolean) => string;
  };
  readonly withdrawals: {
    readonly late: (subjectId: string, title: string, said: string, recorded: string) => string;
    readonly passedOn: (system: string) => string;
    readonly latePassedOn: (subjectId: string, title: string, system: string, recorded: string, at: string) => string;
  };
  readonly messages: Readonly<
    Record<'at_once' | 'later', (subjectId: string, title: string, way: string, at: string, reason: string) => string>
  >;
  readonly imports: {
    readonly vouched: (batch: string, system: string, who: string, compared: string, entries: string) => string;
  };
  readonly requests: {
    readonly types: Readonly<Record<RightsRequestType, string>>;
    readonly states: Readonly<Record<RightsRequest['state'], string>>;
    readonly systems: Readonly<Record<'done' | 'failed', string>>;
    readonly late: (what: string, received: string, due: string, closed: string | undefined) => string;
    readonly failed: (system: string, received: string, tries: number) => string;
    /** That a person was told of an extension is said to have been earlier than it was written down. */
    readonly recordedLater: (what: string, received: string, told: string, recorded: string) => string;
  };
  readonly states: {
    readonly done: Readonly<Record<'held' | 'restricted' | 'removed' | 'erased', string>>;
    readonly unreviewed: (subjectId: string, norm: string, since: string, reviewOn: string) => string;
  };
  readonly retention: {
    readonly urgencies: Readonly<Record<'due' | 'overdue', string>>;
    /** @param since a day, or none where there never was a ground */
    readonly overdue: (subjectId: string, since: string) => string;
    readonly unavailable: string;
  };
  readonly looks: {
    readonly whats: Readonly<Record<LookedAt | 'erased' | 'link' | 'download' | 'audit' | 'audit_named', string>>;
  };
}
