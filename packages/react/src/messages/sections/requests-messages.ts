import type { IdentifiedBy, RequestStep, RightsRequest, RightsRequestType, StepByHand } from '@unticked/core';

/** Words for what people ask for about their data. */
export interface RequestsMessages {
  readonly title: string;
  readonly none: string;
  readonly noneOpen: string;
  /** There may be some further on. */
  readonly noneHere: string;
  readonly filter: string;
  readonly open: string;
  readonly all: string;
  readonly type: Readonly<Record<RightsRequestType, string>>;
  readonly state: Readonly<Record<RightsRequest['state'], string>>;
  readonly nobody: string;
  /** @param date "1 November 2026" */
  readonly received: (date: string) => string;
  readonly due: (date: string) => string;
  readonly overdue: (days: number) => string;
  readonly extended: string;
  readonly identified: Readonly<Record<IdentifiedBy | 'erased', string>>;
  readonly notIdentified: string;
  /** Who took a step that nobody at the desk took. */
  readonly byLink: string;
  readonly byItself: string;
  readonly show: string;
  readonly hide: string;
  readonly steps: string;
  readonly step: Readonly<Record<RequestStep, string>>;
  /** What is done next, and the words of each. */
  readonly next: string;
  readonly nextMissing: string;
  readonly take: Readonly<Record<StepByHand, string>>;
  readonly how: string;
  readonly howMissing: string;
  readonly handedOver: string;
  readonly handedOverMissing: string;
  readonly note: string;
  readonly noteMaybe: string;
  /** Where nothing of it is seen to be done. */
  readonly noteHow: string;
  /** When the person was told that it takes longer. */
  readonly told: string;
  readonly toldWrong: string;
  /** @param when "1 November 2026, 09:00" */
  readonly recordedLater: (when: string) => string;
  readonly save: string;
  readonly saved: string;
  /** Opening one from a customer. */
  readonly record: string;
  readonly what: string;
  readonly whatMissing: string;
  readonly day: string;
  readonly dayMissing: string;
  /** How an objection came. */
  readonly by: string;
  readonly opened: (date: string) => string;
  /** What an objection is about, once it is written down. */
  readonly objection: ObjectionMessages;
}

export interface ObjectionMessages {
  readonly about: string;
  readonly stop: string;
  readonly restrict: string;
  readonly later: string;
  readonly done: Readonly<Record<'stop' | 'restrict', string>>;
}
