import type { Ground, HeldProgress, LookedAt, MessageKind, RecordedBy, RectificationStep } from '@unticked/core';

/** What somebody may see or do, as the host declares it for a role. */
export type AccessDuty =
  | 'see_answers'
  | 'record_answers'
  | 'take_requests'
  | 'answer_requests'
  | 'see_everything'
  | 'hand_over'
  | 'see_who_looked'
  | 'restrict'
  | 'remove'
  | 'bring_back'
  | 'erase'
  | 'hold'
  | 'use_lists'
  | 'write_texts'
  | 'review_texts'
  | 'see_to_breaches'
  | 'publish_texts'
  | 'administer';

/** Words for what is held of a person in every system. */
export interface HeldMessages {
  readonly title: string;
  readonly systems: string;
  readonly state: Readonly<Record<HeldProgress['state'], string>>;
  /** Of a system that failed. */
  readonly because: Readonly<Record<'timeout' | 'error', string>>;
  /** How many of all have answered so far. */
  readonly progress: (answered: number, all: number) => string;
  readonly again: string;
  readonly nothing: string;
  readonly open: (system: string) => string;
  readonly why: string;
  readonly ground: string;
  readonly grounds: Readonly<Record<Ground, string>>;
  readonly since: string;
  readonly until: string;
  readonly recipients: string;
  readonly origin: string;
  /** The system does not say it. */
  readonly notSaid: string;
  readonly yes: string;
  readonly no: string;
  /** A record that an answer came from. */
  readonly reference: (system: string, object: string, id: string) => string;
  /** Who wrote an entry of the log down. */
  readonly recordedBy: Readonly<Record<RecordedBy, string>>;
  /** Entries that the history has no word for. */
  readonly kinds: Readonly<Record<`rectification_${RectificationStep}`, string>>;
  readonly messages: Readonly<Record<MessageKind, string>>;
  readonly showAll: (count: number) => string;
  readonly mask: string;
  readonly maskDone: string;
  readonly maskNote: string;
  /** Name of the button beside one value. @param label "Note" */
  readonly leaveOut: (label: string) => string;
  readonly putBack: (label: string) => string;
  readonly leftOut: string;
  /** Opens the buttons beside the values. */
  readonly wrong: string;
  readonly wrongNote: string;
  /** Name of the button beside one value. @param label "Address" */
  readonly isWrong: (label: string) => string;
  readonly answersNote: string;
  readonly answersAt: string;
  readonly looks: string;
  readonly noLooks: string;
  readonly looked: Readonly<Record<LookedAt, string>>;
  /** Who it was, or what, went with an erasure. */
  readonly erased: string;
  readonly access: string;
  readonly accessNote: string;
  readonly duty: Readonly<Record<AccessDuty, string>>;
}
