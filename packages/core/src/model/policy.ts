import type { Channel } from './channel.js';
import type { InformationBasis, OptOutBasis } from './legal-basis.js';
import type { LocalizedText } from './localized-text.js';
import type { Unlawful } from './unlawful.js';

/** Who decides why data is processed. A brand is a controller. */
export interface Controller {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly contact: { readonly email?: string; readonly phone?: string; readonly url?: string };
}

/** Somebody who receives the data. A controller that relies on the consent must be named (GDPR Rec. 42). */
export interface Recipient {
  readonly name?: string;
  readonly category?: string;
  readonly role: 'controller' | 'processor';
  readonly reliesOnThisConsent?: boolean;
}

/** A printed form: a notice of its own, with the dates it was in use. `until` is the first day it was not. */
export interface PrintedForm {
  readonly id: string;
  readonly text: LocalizedText;
  readonly inUse: { readonly from: string; readonly until?: string };
}

/** A text that is shown beside a question and is no part of what is agreed to: the terms of a prize draw. */
export interface DocumentBeside {
  /** Unique in its purpose, and the same in every version of the document. */
  readonly id: string;
  readonly title: LocalizedText;
  /** As people name it: "2", "2026-11". */
  readonly version: string;
  /** In full: it is kept with each answer and shown again to the letter. */
  readonly text: LocalizedText;
}

/** What every purpose says. */
export interface PurposeCommon {
  /** `^[a-z][a-z0-9_-]{0,63}$`, unique for the tenant over all policies and versions. */
  readonly id: string;
  /** A name of one to four words, as heading and in pills and history. */
  readonly title: LocalizedText;
  /** The statement in full, as the person reads it beside the box. */
  readonly text: LocalizedText;
  /** What staff read out when nobody looks at a screen. */
  readonly script?: LocalizedText;
  /** The clerk's one line beside the box. @default title */
  readonly clerkLabel?: LocalizedText;
  readonly printed?: readonly PrintedForm[];
  /** Shown beside the question on every medium, under a name of their own. @default none */
  readonly documents?: readonly DocumentBeside[];
  /** Id of the controller. @default the policy's only controller */
  readonly controller?: string;
  /** Which pill shows it. @default `data` for information, else `marketing` */
  readonly topic?: 'data' | 'marketing';
  readonly dataCategories: readonly string[];
  readonly recipients?: readonly Recipient[];
  readonly retention?: { readonly period: string; readonly from: string };
}

/** Asked: lawful only if the person says yes (GDPR Art. 6(1)(a), 7). */
export interface ConsentPurpose extends PurposeCommon {
  readonly kind: 'consent';
  readonly channels?: readonly Channel[];
  /** One box for each channel. @default false */
  readonly perChannel?: boolean;
  /** ISO 8601 duration from the answer, or `'none'`; it must be said. */
  readonly expiresAfter: string;
  /**
   * How long before a yes ends its person is reminded, once, with a link to renew or end it: an ISO 8601 duration shorter than
   * `expiresAfter`. It goes to the address that the yes was for. @default nobody is reminded
   */
  readonly remindBefore?: string;
  /** How to withdraw, said before the answer (GDPR Art. 7(3)). `url` may be a path in the host. */
  readonly withdrawal: { readonly text: LocalizedText; readonly url: string };
  /** Data of GDPR Art. 9(1): the statement must be an express one in the first person. Said here, it is asked by Yes and No. @default guessed from the names of `dataCategories` */
  readonly specialCategories?: boolean;
  /**
   * A yes waits until the person confirms it by the link that is sent to the address it is for. The link is good for this long,
   * an ISO 8601 duration. @default a yes holds at once
   */
  readonly doubleOptIn?: { readonly validFor: string };
  /**
   * How long nobody writes to a person who said no in order to ask again, an ISO 8601 duration (UO-T06). A form that the person
   * opens may ask at any time. @default 'P180D'
   */
  readonly askAgainAfter?: string;
  /**
   * Offered directly to people at a distance, as a newsletter or an account is: below the age of their country a guardian says
   * yes for them (GDPR Art. 8, UO-S04). @default false
   */
  readonly informationSocietyService?: boolean;
  /** Meant for children: as `informationSocietyService`, and a yes of somebody whose age nobody knows is remarked on. @default false */
  readonly directedAtChildren?: boolean;
  /**
   * What a guardian's yes is once the child reaches the age. `ask_again`: it ends, and the young person is asked. `keep`: it holds
   * until they act, flagged, and their form asks. @default 'ask_again'
   */
  readonly atMajority?: 'ask_again' | 'keep';
  /** True where passing the data on to another controller is itself what is asked (UO-P04). @default false */
  readonly disclosure?: boolean;
  /** The one exception of GDPR Art. 7(4). Carries a standing warning. */
  readonly necessaryForService?: { readonly justification: string };
  /** @deprecated unlawful */
  readonly required?: Unlawful<'UO-P08: consent is never required. Make it { kind: "information", basis: "contract" }, or write necessaryForService.'>;
  /** @deprecated unlawful */
  readonly default?: Unlawful<'UO-P06: a consent has no default. It starts unanswered.'>;
  /** @deprecated unlawful */
  readonly basis?: Unlawful<'UO-P09: kind "consent" already says the basis. For another basis use kind "information" or "opt_out".'>;
  /** @deprecated unlawful */
  readonly purposes?: Unlawful<'UO-P02: one question, one purpose. Write a purpose of its own for each.'>;
  /** @deprecated unlawful */
  readonly acceptsTerms?: Unlawful<'UO-P03: consent is never the same control as accepting terms (GDPR Art. 7(2)).'>;
}

/** Told: lawful by contract or law, whatever the person says (GDPR Art. 6(1)(b)-(e), 13). */
export interface InformationPurpose extends PurposeCommon {
  readonly kind: 'information';
  readonly basis: InformationBasis;
  /** Only limits what the gate allows; the question itself has one box. */
  readonly channels?: readonly Channel[];
  /** The form asks that this is ticked as read before a new person is created. @default false */
  readonly required?: boolean;
  /** @deprecated unlawful */
  readonly default?: Unlawful<'UO-P06: nothing starts ticked, information neither.'>;
  /** @deprecated unlawful */
  readonly expiresAfter?: Unlawful<'Information does not expire; only consent does.'>;
  /** @deprecated unlawful */
  readonly withdrawal?: Unlawful<'UO-P09: what rests on contract or law cannot be withdrawn. If it can, it is a consent.'>;
}

/** May, until the person objects (GDPR Art. 6(1)(f) with 21(2); Directive 2002/58/EC Art. 13(2)). */
export interface OptOutPurpose extends PurposeCommon {
  readonly kind: 'opt_out';
  readonly basis: OptOutBasis;
  readonly channels?: readonly Channel[];
  readonly perChannel?: boolean;
  /** How to object, said at the first contact (GDPR Art. 21(4)). */
  readonly objection: { readonly text: LocalizedText; readonly url: string };
  /** @deprecated unlawful */
  readonly required?: Unlawful<'UO-P08: nobody has to accept what they may object to.'>;
  /** @deprecated unlawful */
  readonly default?: Unlawful<'UO-P06: nothing starts ticked.'>;
}

export type Purpose = ConsentPurpose | InformationPurpose | OptOutPurpose;
export type PurposeKind = Purpose['kind'];

/** How a purpose differs from the version before: a wording asks nobody again, a material change does. */
export interface PurposeChange {
  readonly kind: 'wording' | 'material';
  readonly note?: LocalizedText;
}

/** The whole of a policy as data. */
export interface PolicyInput {
  readonly id: string;
  /** 1, 2, 3 … */
  readonly version: number;
  /** An instant; the first version is in force from here, later ones from the later of this and their publication. */
  readonly effectiveFrom: string;
  readonly profile: 'eu-gdpr' | 'uk-gdpr' | 'ico-direct-marketing';
  /** ISO 3166-1 alpha-2. */
  readonly jurisdictions: readonly string[];
  /** Below this age, in years, a guardian says yes. @default the highest of the jurisdictions', see `minorAges` */
  readonly childAge?: number;
  readonly locales: readonly string[];
  readonly defaultLocale: string;
  /** By purpose id, against the version before. */
  readonly changes?: Readonly<Record<string, PurposeChange>>;
  readonly controllers: readonly Controller[];
  readonly privacyNotice: { readonly url: string; readonly version: string };
  /** The heading over the questions. */
  readonly title?: LocalizedText;
  readonly purposes: readonly Purpose[];
  /** True for samples that ask more than the law does; shown as a standing warning. @default false */
  readonly stricterThanLaw?: boolean;
}

/** A policy that passed every check, frozen. The type remembers the ids of its purposes and nothing else. */
export interface Policy<Ids extends string = string> extends PolicyInput {
  readonly '~ids'?: Ids;
}
