import type { Instant } from '../canonical/instant.js';
import type { ChangeToMake } from './data-source.js';
import type { LocalizedText } from './localized-text.js';
import type { DoneBy } from './person-state.js';
import type { PersonCall } from './removing.js';

/** What happens to what somebody says is wrong, in no fixed order but for the first and the last two. */
export const rectificationSteps = ['asked', 'put_right', 'failed', 'by_hand', 'told', 'done', 'refused'] as const;

export type RectificationStep = (typeof rectificationSteps)[number];

/** Where a value stands in a system, as `Held` has it. */
export interface HeldPlace extends Omit<ChangeToMake, 'after'> {
  readonly system: string;
}

/** A place of a rectification, with its names as they were then. `hand`: its system offers no `rectify`. */
export interface PlaceAsked extends HeldPlace {
  readonly title: LocalizedText;
  readonly setTitle: LocalizedText;
  readonly columnTitle?: LocalizedText;
  readonly way: 'machine' | 'hand';
}

/** `asked`: what is wrong where, what is right, and who got it. */
export interface RectificationAsked {
  readonly places: readonly PlaceAsked[];
  readonly after: string;
  /** Use of the data until it is settled. */
  readonly meanwhile: 'restricted' | 'as_before';
  /** Who got what was wrong, as the systems say (GDPR Art. 19). */
  readonly recipients: readonly LocalizedText[];
}

/** The personal part of a step. */
export interface RectificationDetails extends Partial<RectificationAsked> {
  /** `done`, `refused`: the day on which the person was told, `YYYY-MM-DD`. */
  readonly informedOn?: string;
}

/** A place, and how far it is. `waiting` is tried by itself, `by_hand` by staff. */
export interface PlaceProgress extends PlaceAsked {
  readonly state: 'waiting' | 'failed' | 'by_hand' | 'done';
  readonly tries: number;
  readonly at?: Instant;
  /** Who put it right by hand. */
  readonly by?: DoneBy;
}

/** Somebody who got what was wrong, and how they were told what is right. */
export interface RecipientProgress {
  readonly title: LocalizedText;
  readonly told?: { readonly at: Instant; readonly how: string; readonly by?: DoneBy };
}

/** What a person says is wrong, and what became of it (GDPR Art. 16 and 19). */
export interface Rectification {
  readonly id: string;
  /** The request of the person that it answers. */
  readonly request: string;
  readonly state: 'open' | 'done' | 'refused';
  readonly askedAt: Instant;
  readonly by?: DoneBy;
  /** What the person says. */
  readonly reason: string;
  readonly after: string;
  readonly meanwhile: 'restricted' | 'as_before';
  readonly places: readonly PlaceProgress[];
  readonly recipients: readonly RecipientProgress[];
  readonly ended?: {
    readonly at: Instant;
    readonly informedOn?: string;
    readonly reason?: string;
    readonly by?: DoneBy;
  };
  /** What staff may do next. `refused` only while nothing was put right, `done` once everything was. */
  readonly next: readonly StaffStep['step'][];
}

/** What is wrong, as whoever looks at it says. */
export interface BeginRectificationInput extends PersonCall, Pick<RectificationAsked, 'after' | 'meanwhile'> {
  /** 1 to 20, with what stands there by now. */
  readonly places: readonly HeldPlace[];
  /** What the person says. */
  readonly reason: string;
  /** The day on which they said so, `YYYY-MM-DD`. @default today */
  readonly receivedOn?: string;
  /** A request for rectification that is open already. @default a new one */
  readonly request?: string;
}

/** The same with what only the systems know. */
export interface OpenRectificationInput
  extends Omit<BeginRectificationInput, 'places'>,
    Pick<RectificationAsked, 'places' | 'recipients'> {}

/** A step that staff take. */
type StaffStep =
  /** It was put right by hand in that place. */
  | { readonly step: 'by_hand'; readonly place: number; readonly note?: string }
  /** A recipient was told what is right, and how (GDPR Art. 19). */
  | { readonly step: 'told'; readonly recipient: number; readonly how: string }
  /** Everything is right, and the person knows. Why a recipient was not told, where one was not. Lifts the restriction. */
  | { readonly step: 'done'; readonly informedOn: string; readonly reason?: string }
  /** It was right as it was, and the person knows why (GDPR Art. 12(4)). Lifts the restriction. */
  | { readonly step: 'refused'; readonly informedOn: string; readonly reason: string };

export type RectificationStepInput = PersonCall & { readonly rectification: string } & StaffStep;

/** A step that the run through the systems takes. */
export type RectificationTry = PersonCall & {
  readonly rectification: string;
  readonly step: 'put_right' | 'failed';
  readonly place: number;
};
