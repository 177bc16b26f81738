import type { DraftState, DraftStep } from '@unticked/core';

/** Writing, reviewing and publishing the texts. */
export interface EditorMessages {
  /** @param version of the draft */
  readonly title: (version: number) => string;
  /** Nothing was published and nothing drafted. */
  readonly nothing: string;
  readonly steps: string;
  readonly state: Readonly<Record<Exclude<DraftState, 'none'> | 'published', string>>;
  /** What happens next, beside the state. */
  readonly hint: Readonly<Record<DraftState, string>>;
  readonly needsSecond: string;
  readonly notYourself: string;
  readonly inForce: (version: number, since: string) => string;
  readonly scheduled: (version: number, from: string) => string;
  /** "Saved by Eva K., 2 Nov 2026, 10:00" */
  readonly taken: Readonly<Record<DraftStep, string>>;
  readonly by: (name: string, when: string) => string;
  readonly somebody: string;
  readonly formTitle: string;
  readonly field: Readonly<
    Record<'title' | 'text' | 'script' | 'clerkLabel' | 'printed' | 'withdrawal' | 'objection', string>
  >;
  readonly change: {
    readonly question: string;
    readonly wording: string;
    readonly material: string;
    readonly note: (language: string) => string;
  };
  /** Over what the rule finds that belongs to no single text. */
  readonly findings: string;
  readonly error: string;
  readonly warning: string;
  readonly changes: string;
  readonly changesAfterSave: string;
  readonly preview: string;
  readonly previewAs: Readonly<Record<'person' | 'clerk' | 'printed' | 'script', string>>;
  readonly language: string;
  readonly previewHint: string;
  readonly previewFailed: string;
  readonly nothingSpoken: string;
  readonly nothingPrinted: string;
  readonly unsaved: string;
  /** Said a moment after the last key, and only where the number is another. */
  readonly toMend: (count: number) => string;
  readonly save: string;
  readonly saving: string;
  readonly undo: string;
  readonly submit: string;
  readonly remark: string;
  readonly approve: string;
  readonly sendBack: string;
  readonly publish: string;
  readonly discard: string;
  readonly discardSure: string;
  readonly cancel: string;
  readonly impact: string;
  readonly counting: (people: string) => string;
  /** @param people "1,204" @param one there is one of them @param what "News by e-mail" */
  readonly askedAgain: (people: string, one: boolean, what: string) => string;
  readonly ended: (people: string, one: boolean, what: string) => string;
  readonly nobody: string;
  readonly cannotCount: string;
  readonly when: string;
  readonly atOnce: string;
  readonly later: string;
  readonly day: string;
  readonly dayMissing: string;
  readonly publishYes: (version: number) => string;
  /** Somebody else saved. @param name who @param when when */
  readonly conflict: (name: string, when: string) => string;
  readonly noClash: string;
  readonly which: string;
  readonly yours: string;
  readonly theirs: string;
  readonly goOn: string;
  readonly problem: Readonly<Record<string, string>>;
}
