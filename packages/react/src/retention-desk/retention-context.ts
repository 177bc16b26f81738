import type { RetentionCase, RetentionChoice, RetentionState } from '@unticked/core';
import type { ReactNode } from 'react';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { RetentionMessages } from '../messages/sections/retention-messages.js';
import type { Reading } from '../provider/reading.js';
import type { RunInHand } from './use-run.js';

/** Everybody was looked at. */
export interface DueFound {
  readonly cases: readonly RetentionCase[];
  readonly looked: number;
}

export interface RetentionContextValue {
  readonly words: RetentionMessages;
  /** What a run does with whom it finds. */
  readonly action: RetentionChoice;
  readonly state: Reading<RetentionState>;
  readonly due: Reading<DueFound>;
  /** How many were looked at so far. */
  readonly looked: number;
  readonly run: RunInHand;
  readonly renderSubject: (subjectId: string) => ReactNode;
}

export const retentionContext = /* @__PURE__ */ createPartContext<RetentionContextValue>('RetentionDesk.Root');
