import type { AnswerWord, GuardianCheck, GuardianRelation } from '@unticked/core';
import type { CaptureMethod } from '../../capture-fields/capture-method.js';

export interface CaptureMessages {
  readonly legend: string;
  readonly methods: Readonly<Record<CaptureMethod, string>>;
  readonly withWhom: string;
  readonly place: string;
  readonly when: string;
  readonly note: string;
  readonly printedForm: string;
  readonly dateOnForm: string;
  readonly message: string;
  readonly change: string;
  readonly addNote: string;
  /** The sentence that staff read before they save, in parts that start small and are joined by commas. */
  readonly said: Readonly<Record<Exclude<AnswerWord, 'not_given'>, (what: string) => string>>;
  /** A purpose's name inside a sentence, with its channels ("by e-mail and SMS") or without. */
  readonly named: (title: string, channels: string) => string;
  /** How it came, inside the sentence. */
  readonly customerTicked: string;
  readonly to: (name: string) => string;
  readonly by: (name: string) => string;
  readonly today: (time: string) => string;
  readonly onDay: (date: string, time: string) => string;
  /** Where a guardian says yes for a child. */
  readonly guardian: {
    readonly needed: string;
    readonly relation: string;
    readonly relations: Readonly<Record<GuardianRelation, string>>;
    readonly name: string;
    readonly verification: string;
    readonly checks: Readonly<Record<GuardianCheck, string>>;
    /** In the sentence. @param who "mother Eva K." @param how "identity document seen" */
    readonly said: (who: string, how: string) => string;
    readonly sayWho: string;
    readonly sayHow: string;
  };
  /** Nothing was ticked. */
  readonly nothing: string;
  /** Errors say what to do. */
  readonly noteMissing: string;
  readonly noteForOld: string;
  readonly formMissing: string;
  readonly dateMissing: string;
  readonly messageMissing: string;
  readonly notOnForm: (title: string) => string;
  readonly inTheFuture: string;
}
