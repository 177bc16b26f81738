import type { Instant } from '../canonical/instant.js';
import type { ListQuery } from './contact-list.js';

/** A drill is kept, looks and counts the same, and is marked as what it is for ever. */
export const breachModes = ['real', 'drill'] as const;

export type BreachMode = (typeof breachModes)[number];

/** Whose data it is: our own as controller, or what we process for others (GDPR Art. 33(2)). */
export const breachRoles = ['controller', 'processor'] as const;

export type BreachRole = (typeof breachRoles)[number];

/** What a notification says at least (GDPR Art. 33(3)): the first five are (a), then (b), (c), (d). */
export const breachFacts = [
  'nature',
  'person_categories',
  'person_count',
  'record_categories',
  'record_count',
  'contact',
  'consequences',
  'measures',
] as const;

export type BreachFact = (typeof breachFacts)[number];

/** To the rights and freedoms of people: unlikely (GDPR Art. 33(1)), likely, or likely and high (Art. 34(1)). */
export const breachRisks = ['unlikely', 'risk', 'high'] as const;

export type BreachRisk = (typeof breachRisks)[number];

/** Who is told. `public`: by a publication, where telling each would be out of proportion (GDPR Art. 34(3)(c)). */
export const breachAudiences = ['authority', 'persons', 'public', 'controller', 'others'] as const;

export type BreachAudience = (typeof breachAudiences)[number];

export const breachWays = ['online_form', 'email', 'phone', 'letter', 'in_person', 'publication', 'other'] as const;

export type BreachWay = (typeof breachWays)[number];

/** Why people need not be told one by one: GDPR Art. 34(3)(a), (b), (c). */
export const breachExceptions = ['unintelligible', 'risk_gone', 'disproportionate'] as const;

export type BreachException = (typeof breachExceptions)[number];

/** What happens in a breach, in no fixed order but for the first. */
export const breachSteps = [
  'became_aware',
  'aware_corrected',
  'facts_said',
  'affected_counted',
  'risk_decided',
  'controller_named',
  'told',
  'delay_explained',
  'not_told',
  'noted',
  'closed',
  'reopened',
] as const;

export type BreachStep = (typeof breachSteps)[number];

/** One line of the checklist. Known in part is answered: what is missing can be said later (GDPR Art. 33(4)). */
export type FactSaid =
  | { readonly fact: BreachFact; readonly state: 'answered'; readonly text: string }
  | { readonly fact: BreachFact; readonly state: 'not_known_yet' };

/**
 * Whom to count, as they stood at `asOf`, by what was recorded by then: those on a contact list, everybody with a log who was not
 * erased by then, or people whom the application names, from its own records as of then.
 */
export type AffectedQuestion = {
  /** When it happened, or when we became aware: now or earlier. */
  readonly asOf: string;
} & (
  | { readonly of: 'list'; readonly query: ListQuery }
  | { readonly of: 'everybody' }
  | { readonly of: 'ids'; readonly subjectIds: readonly string[] }
);

/** How many are affected, as of when. Who they are stands nowhere here: the fingerprint tells whether it was the same people. */
export interface Affected {
  readonly of: AffectedQuestion['of'];
  readonly query?: ListQuery;
  /** As of when. Absent from what was counted as of `at`. */
  readonly asOf?: Instant;
  /** When it was counted. Of a count in several parts the earliest. */
  readonly at: Instant;
  readonly total: number;
  readonly fingerprint: string;
  /** More are to be counted: pass the whole on as `soFar`. */
  readonly next?: string;
}

/** A count that says as of when it is: the only one that may be written down. */
export type AffectedThen = Affected & Required<Pick<Affected, 'asOf'>>;

/** The personal part of a step. What was typed may name people, so none of it is in the chained part. */
export interface BreachDetails {
  /** `became_aware`: who noticed it. */
  readonly noticedBy?: string;
  readonly facts?: readonly FactSaid[];
  /** `affected_counted`: whom, in the words of who counted. */
  readonly title?: string;
  readonly affected?: Affected;
  /** `risk_decided`: who decided. */
  readonly decidedBy?: string;
  /** `controller_named`: who, and how to reach them. `told`: who was told. */
  readonly name?: string;
  readonly contact?: string;
  /** `told`: their number for it. */
  readonly reference?: string;
}

export interface OpenBreachInput {
  /** 22 or more characters of base64url, made once; sending it again is harmless. */
  readonly id: string;
  readonly mode: BreachMode;
  readonly role: BreachRole;
  /** When we became aware: now or earlier. The 72 hours run from there. */
  readonly awareAt: string;
  readonly noticedBy: string;
  /** How we became aware, and of what. */
  readonly note: string;
}

/** One step. `id` as that of `OpenBreachInput`, one for each step. */
export type BreachStepInput = { readonly breach: string; readonly id: string } & (
  | { readonly step: 'aware_corrected'; readonly awareAt: string; readonly note: string }
  | { readonly step: 'facts_said'; readonly facts: readonly FactSaid[] }
  | { readonly step: 'affected_counted'; readonly title: string; readonly affected: AffectedThen }
  | { readonly step: 'risk_decided'; readonly risk: BreachRisk; readonly decidedBy: string; readonly note: string }
  | { readonly step: 'controller_named'; readonly name: string; readonly contact: string }
  | {
      readonly step: 'told';
      readonly whom: BreachAudience;
      readonly name: string;
      readonly toldAt: string;
      readonly way: BreachWay;
      readonly reference?: string;
      readonly note?: string;
      /** Where `whom` is a controller: seq of the step that named them. */
      readonly controller?: number;
    }
  | { readonly step: 'not_told'; readonly exception: BreachException; readonly note: string }
  | { readonly step: 'delay_explained' | 'noted' | 'closed' | 'reopened'; readonly note: string }
);
