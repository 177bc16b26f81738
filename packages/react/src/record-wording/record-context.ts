import type { Channel, Evidence, EvidenceBackend, WordingMethod } from '@unticked/core';
import type { CoverCell } from '../anatomy/cover-key.js';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { NeedsALookMessages } from '../messages/sections/needs-a-look-messages.js';
import type { Reading } from '../provider/reading.js';

/** A form as it is being entered. Empty is not said. */
export interface WordingDraft {
  readonly text: string;
  readonly locale: string;
  readonly method: WordingMethod | undefined;
  /** As a `date` field has it. */
  readonly when: string;
  readonly withWhom: string;
  readonly note: string;
  /** Keys of what it is thought to cover: nothing is ticked before somebody ticks it. */
  readonly covers: ReadonlySet<string>;
  readonly evidence: Evidence | undefined;
  readonly addresses: Readonly<Partial<Record<Channel, string>>>;
}

/** What is still to be done, in words; shown once Save was pressed. */
export type WordingProblems = Readonly<
  Partial<Record<'text' | 'file' | 'method' | 'when' | 'note' | 'covers', string>>
>;

export interface RecordContextValue {
  readonly words: NeedsALookMessages;
  readonly subjectId: string;
  readonly evidence: EvidenceBackend | undefined;
  readonly locales: readonly string[];
  /** The purposes that are asked, by channel. */
  readonly reading: Reading<readonly (CoverCell & { readonly title: string })[]>;
  readonly titleOf: (purposeId: string) => string;
  readonly chosen: readonly CoverCell[];
  readonly draft: WordingDraft;
  readonly set: (changed: Partial<WordingDraft>) => void;
  readonly problems: WordingProblems;
  readonly state: 'idle' | 'saving' | 'done' | 'error';
  readonly error: unknown;
  readonly save: (event: Event) => void;
}

export const recordContext = /* @__PURE__ */ createPartContext<RecordContextValue>('RecordWording.Root');
