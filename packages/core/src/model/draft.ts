import type { Instant } from '../canonical/instant.js';
import type { Finding } from '../errors/finding.js';
import type { PolicyInput } from './policy.js';
import type { PurposeChanges } from './purpose-changes.js';

/** What can be done with a draft. */
export const draftSteps = ['saved', 'submitted', 'approved', 'returned', 'published', 'discarded'] as const;
export type DraftStep = (typeof draftSteps)[number];

/** `none`: nothing is drafted. `returned`: the reviewer wants it changed. */
export type DraftState = 'none' | 'draft' | 'in_review' | 'returned' | 'approved';

/** One step, and who took it. */
export interface DraftStepTaken {
  readonly step: DraftStep;
  readonly at: Instant;
  readonly by: { readonly id: string; readonly name?: string } | null;
  readonly remark?: string;
  /** Of the content that the step was about. */
  readonly version: number | null;
}

/** A version of the policy that is in force, or will be. */
export interface VersionInTime {
  readonly version: number;
  readonly from: Instant;
}

/** A draft as its editor and its reviewer see it. */
export interface Draft {
  readonly policyId: string;
  readonly state: DraftState;
  /** Count of everything that was ever done with drafts of this policy: say it as `basedOn`. 0 at first. */
  readonly revision: number;
  /** As last saved; it may break the rule. `null` where nothing is drafted. */
  readonly policy: PolicyInput | null;
  /** The version published last, which the next one is compared with. */
  readonly before: PolicyInput | null;
  readonly inForce: VersionInTime | null;
  /** Published, and not in force yet. Only a higher version can take its place (UO-P12). */
  readonly scheduled: readonly VersionInTime[];
  /** Purpose by purpose what differs from `before`; untouched ones are left out. */
  readonly changes: readonly PurposeChanges[];
  /** What the rule finds in it, and in its coming after `before`. */
  readonly findings: readonly Finding[];
  /** Since the draft was begun, oldest first; with nothing drafted the last one's. */
  readonly steps: readonly DraftStepTaken[];
  /** What the one who asks may do next, as far as the ledger decides it. */
  readonly next: readonly DraftStep[];
  /** Somebody other than its editors has to approve it. */
  readonly secondPerson: boolean;
}
