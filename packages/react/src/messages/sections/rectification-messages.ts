import type { PlaceProgress, Rectification, RectificationStep } from '@unticked/core';

/** Words for what a person says is wrong in what is held of them. */
export interface RectificationMessages {
  readonly title: string;
  /** The button that opens it. */
  readonly open: string;
  readonly none: string;
  /** Heading of the dialog, and of each. @param label "Address" */
  readonly wrong: (label: string) => string;
  readonly wrongNow: string;
  /** It stands nowhere: something is missing. */
  readonly missing: string;
  readonly after: string;
  readonly afterMissing: string;
  readonly also: string;
  /** @param system "Newsletter tool" @param set "Readers" @param label "Address" */
  readonly place: (system: string, set: string, label: string) => string;
  readonly meanwhile: string;
  readonly meanwhileMissing: string;
  readonly use: Readonly<Record<Rectification['meanwhile'], string>>;
  readonly says: string;
  readonly saysMissing: string;
  readonly begin: string;
  readonly begun: string;
  readonly changed: string;
  /** @param before "Old Road 1" @param after "New Road 2" */
  readonly change: (before: string, after: string) => string;
  readonly askedOn: (date: string) => string;
  readonly places: string;
  readonly state: Readonly<Record<PlaceProgress['state'], string>>;
  readonly tried: (tries: number) => string;
  readonly goOn: string;
  readonly wentOn: string;
  /** Somebody else was at it in the same moment. */
  readonly wentOnMeanwhile: string;
  /** @param system "Card index" */
  readonly byHand: (system: string) => string;
  readonly byHandHow: string;
  readonly byHandMissing: string;
  readonly byHandDone: string;
  /** Of a step that is said in a few words. */
  readonly save: string;
  readonly recipients: string;
  readonly told: (date: string, how: string) => string;
  readonly notTold: string;
  readonly tell: (recipient: string) => string;
  readonly tellHow: string;
  readonly tellMissing: string;
  readonly tellDone: string;
  readonly informedOn: string;
  readonly informedMissing: string;
  readonly end: Readonly<Record<'done' | 'refused', EndMessages>>;
  /** @param informed "1 November 2026" */
  readonly ended: Readonly<Record<'done' | 'refused', (informed: string) => string>>;
  readonly untold: string;
  /** Of an entry in the history. */
  readonly step: Readonly<Record<RectificationStep, string>>;
  readonly informed: (date: string) => string;
}

export interface EndMessages {
  readonly open: string;
  readonly why: string;
  readonly whyMissing: string;
  readonly save: string;
  readonly saved: string;
}
