import type { Instant } from '../canonical/instant.js';
import type { Finding } from '../errors/finding.js';
import type { AnswerWord } from './answer.js';
import type { Attestation } from './attestation.js';
import type { BreachDetails } from './breach.js';
import type { BreachPlan } from './breach-plan.js';
import type { Evidence } from './capture.js';
import type { Channel, ChannelKey } from './channel.js';
import type { ChildFact } from './child-fact.js';
import type { Campaign } from './contact-list.js';
import type { ExportGrant } from './export-link.js';
import type { Guardian } from './guardian.js';
import type { LookedAt } from './held.js';
import type { ImportProgress } from './import-progress.js';
import type { ProfileInput } from './profile-input.js';
import type { RectificationDetails } from './rectification.js';
import type { RequestDetails } from './rights-request.js';
import type { Source } from './source.js';
import type { RecordedWording, SettledWording } from './unknown-wording.js';

/** An answer that was not accepted, and why. */
export interface RejectedAnswer {
  readonly questionId: string;
  readonly channel?: ChannelKey;
  readonly answer: AnswerWord | 'unreadable';
  readonly findings: readonly Finding[];
}

/** What the holder of a link may do: they have shown that they read what is sent to this address, and no more. */
export interface LinkGrant {
  readonly subjectId: string;
  readonly until: Instant;
  /** Preferences: the one address that the link was sent to. */
  readonly address?: { readonly channel: Channel; readonly to: string };
  /** One click: the purpose that it ends. @default all advertising on the channel of the address */
  readonly purposeId?: string;
  /** A download: what of it. */
  readonly export?: ExportGrant;
  /** How long the person's log was when the link was made: what was revoked later revokes it. */
  readonly after?: number;
}

/** A code that was sent to the address of a link. */
export interface SentCode {
  /** HMAC-SHA-256 under a key of the ledger: six digits alone are guessed in no time. */
  readonly mac: string;
  readonly until: Instant;
}

/** The personal part of an entry. The entry commits to it by a salted hash; it can be erased without breaking the chain. */
export interface EnvelopeData {
  readonly recordedBy?: { readonly id: string; readonly name?: string };
  readonly withWhom?: string;
  readonly place?: string;
  readonly note?: string;
  readonly reason?: string;
  readonly sentence?: string;
  readonly claimedAt?: string;
  readonly printedForm?: string;
  readonly evidence?: Evidence;
  readonly source?: Source;
  /** `profile_linked`, `profile_unlinked`: which one. */
  readonly profile?: ProfileInput;
  /** `contacted`: the host's own record of what it was about. */
  readonly campaign?: Campaign;
  /** The address or number that the answer was given for. */
  readonly contactPoint?: string;
  /** An import: the person who recorded it looked at so many rows of the batch, and says why the rest may be believed. */
  readonly attestation?: Attestation;
  /** Who answered for a child. */
  readonly guardian?: Guardian;
  /** A yes that a guardian gave for a child. */
  readonly child?: ChildFact;
  /** `merged`, `split`: the other person. Without it, after erasure, nothing leads there and the gate stays shut. */
  readonly other?: string;
  /** In the log of a source: who answered. In the log of a day: who was removed or held. */
  readonly subjectId?: string;
  /** In the log of a link: whom it is for. */
  readonly link?: LinkGrant;
  /** `due_run`: the last person that the run is through with. */
  readonly reached?: string;
  /** In the log of a link: the code that was sent. */
  readonly code?: SentCode;
  /** First entry of a form whose wording was unknown. */
  readonly wording?: RecordedWording;
  /** A second person confirmed such a form, or turned it down. */
  readonly settles?: SettledWording;
  /** `held`: the norm that asks for it. */
  readonly norm?: string;
  /** `held`: the day on which somebody looks again whether it is still needed, `YYYY-MM-DD`. */
  readonly reviewOn?: string;
  /** `released`, of a restriction: the day on which the person was told before, `YYYY-MM-DD`. */
  readonly informedOn?: string;
  /** `request_step`: what is known of the request from then on. */
  readonly request?: RequestDetails;
  /** `rectification_step`: what was wrong, what is right, and who was told. */
  readonly rectification?: RectificationDetails;
  /** `breach_step`: what is said in it. */
  readonly breach?: BreachDetails;
  /** `breach_plan` */
  readonly plan?: BreachPlan;
  /** In the log of looks: what of a person was looked at as a whole. */
  readonly looked?: LookedAt;
  /** In the log of looks that is about nobody: an audit pack was begun, and whether it names staff. `note` says for what. */
  readonly audited?: 'unnamed' | 'named';
  /** In the log of an import: how far it is. A file may be called after somebody. */
  readonly importing?: ImportProgress;
  /** First entry of a submission. */
  readonly submissionDigest?: string;
  readonly rejected?: readonly RejectedAnswer[];
}
