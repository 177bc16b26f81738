import type { Instant } from '../canonical/instant.js';
import type { Actor } from '../model/actor.js';
import type { AskAnswer } from '../model/ask-answer.js';
import type { Channel, ChannelKey } from '../model/channel.js';
import type { PresentedForm } from '../model/form.js';
import type { GateAnswer } from '../model/gate-answer.js';
import type { HistoryPage } from '../model/history.js';
import type { Measure } from '../model/measure.js';
import type { StoredNotice } from '../model/notice.js';
import type { PolicyInput } from '../model/policy.js';
import type { Audience } from '../model/presentation.js';
import type { Standing } from '../model/standing.js';
import type { SubjectFacts } from '../model/subject-facts.js';
import type { VerifyReport } from '../model/verify-report.js';
import type { Access } from './access/access.js';
import type { Addresses } from './addresses/addresses.js';
import type { Auditing } from './auditing/auditing.js';
import type { Breaches } from './breaches/breaches.js';
import type { Durability } from './consent-store.js';
import type { ContactListPage } from './contact-list-page.js';
import type { Due } from './due/due.js';
import type { GateQuestionFor } from './gate-question-for.js';
import type { Importing } from './importing/importing.js';
import type { Keeping } from './keeping/keeping.js';
import type { Links } from './links/links.js';
import type { Lists } from './lists/lists.js';
import type { Merging } from './merging/merging.js';
import type { Portability } from './portability/portability.js';
import type { PreferenceLinks } from './preferences/preferences.js';
import type { Profiles } from './profiles/profiles.js';
import type { Propagating } from './propagating/propagating.js';
import type { Readiness } from './readiness/readiness.js';
import type { Receipts } from './receipts/receipts.js';
import type { Records } from './records/records.js';
import type { Rectifying } from './rectifying/rectifying.js';
import type { Removing } from './removing/removing.js';
import type { Requests } from './requests/requests.js';
import type { Restricting } from './restricting/restricting.js';
import type { Retention } from './retention/retention.js';
import type { Sources } from './sources/sources.js';
import type { StatusMessages } from './status-message/status-messages.js';
import type { Stopping } from './stopping/stopping.js';
import type { SubmitInput } from './submit-input.js';
import type { SubmitResult } from './submit-result.js';
import type { UnknownWording } from './unknown-wording/unknown-wording.js';
import type { Wording } from './wording/wording.js';

export interface FormQuestion {
  /** Which purposes to ask about, in this order. @default all in force */
  readonly purposes?: readonly string[];
  /** The person's language. @default the policy's own, also where the policy lacks it */
  readonly locale?: string;
  /** The clerk's language, of the labels only. @default `locale`, also where the policy lacks it */
  readonly labelLocale?: string;
  /** @default 'person' for a person, else 'clerk' */
  readonly audience?: Audience;
  /** Manage mode for this person. Without it: a new person, everything asked. */
  readonly subjectId?: string;
  /** The host's own record of the person's age: whether a question needs their guardian. */
  readonly subjectFacts?: SubjectFacts | undefined;
}

/** The ledger, acting for somebody. The only writer of consent. */
export interface Ledger
  extends Access,
    Addresses,
    Auditing,
    Breaches,
    Due,
    Importing,
    Keeping,
    Links,
    Lists,
    Merging,
    Portability,
    PreferenceLinks,
    Profiles,
    Readiness,
    Receipts,
    Records,
    Propagating,
    Rectifying,
    Removing,
    Restricting,
    Requests,
    Retention,
    Sources,
    StatusMessages,
    Stopping,
    UnknownWording,
    Wording {
  /** Idempotent by content. @throws `invalid_policy` with findings; `policy_conflict` if this version was published with another content. */
  publish(
    policy: PolicyInput,
  ): Promise<{ readonly digest: string; readonly version: number; readonly inForceFrom: Instant }>;
  form(question?: FormQuestion): Promise<PresentedForm>;
  submit(input: SubmitInput): Promise<SubmitResult>;
  /** What the controller does: stop, invalidate, suppress, restrict … `id` makes it idempotent. */
  measure(input: {
    readonly subjectId: string;
    readonly id: string;
    readonly measures: readonly Measure[];
  }): Promise<SubmitResult>;
  /**
   * What holds for a person: now, or as two clocks say it.
   * @param moment `at`: what held at that instant; `asOf`: as believed at that instant. Both @default now, `at` @default `asOf`
   */
  standing(
    subjectId: string,
    locale?: string,
    moment?: { readonly at?: string; readonly asOf?: string },
  ): Promise<Standing>;
  /** In the order asked, at most 1000. */
  standings(subjectIds: readonly string[], locale?: string): Promise<readonly Standing[]>;
  history(
    subjectId: string,
    page?: { readonly before?: number; readonly limit?: number; readonly locale?: string },
  ): Promise<HistoryPage>;
  /** The exact text under a hash, or `null`. */
  notice(hash: string): Promise<StoredNotice | null>;
  mayContact(question: GateQuestionFor & { readonly channel: Channel }): Promise<GateAnswer>;
  mayUse(question: Omit<GateQuestionFor, 'channel' | 'to'>): Promise<GateAnswer>;
  mayContactMany(
    question: Omit<GateQuestionFor, 'subjectId' | 'to'> & { readonly subjectIds: readonly string[] },
  ): Promise<readonly GateAnswer[]>;
  /**
   * Whether the person may be written to in order to be asked for a consent: not soon after a no (UO-T06). What they are asked
   * in a form that they open themselves is another matter. Without a channel: a no by any of them counts.
   */
  mayAsk(question: {
    readonly subjectId: string;
    readonly purposeId: string;
    readonly channel?: ChannelKey;
  }): Promise<AskAnswer>;
  /** The same of many, in the order asked, at most 1000. */
  mayAskMany(question: {
    readonly subjectIds: readonly string[];
    readonly purposeId: string;
    readonly channel?: ChannelKey;
  }): Promise<readonly AskAnswer[]>;
  /** Lets through what is allowed or only observed. @throws `not_allowed` */
  assertMayContact(question: GateQuestionFor): Promise<GateAnswer>;
  contactList(query: {
    readonly purposeId: string;
    readonly channel?: ChannelKey;
    readonly after?: string;
    readonly limit?: number;
  }): Promise<ContactListPage>;
  /** Checks one log, or all of them with every text. Never throws for what it finds. */
  verify(scope?: { readonly subjectId?: string }): Promise<VerifyReport>;
}

/** Acts for nobody until somebody is named. */
export interface LedgerFactory {
  as(actor: Actor): Ledger;
  readonly durability: Durability;
  /** True with `presentationKeys`: the ledger can tell what it handed out. */
  readonly sealsPresentations: boolean;
}
