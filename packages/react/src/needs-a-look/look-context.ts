import type { EvidenceBackend, UnknownWordingCase } from '@unticked/core';
import type { ReactNode } from 'react';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { NeedsALookMessages } from '../messages/sections/needs-a-look-messages.js';
import type { Reading } from '../provider/reading.js';
import type { OnSettled } from './use-settling.js';

export interface LookContextValue {
  readonly words: NeedsALookMessages;
  readonly reading: Reading<readonly UnknownWordingCase[]>;
  /** More people are still to be looked through. */
  readonly hasMore: boolean;
  readonly isReadingMore: boolean;
  readonly readMore: () => void;
  readonly evidence: EvidenceBackend | undefined;
  readonly readOnly: boolean;
  readonly renderSubject: (subjectId: string) => ReactNode;
  readonly onSettled: OnSettled | undefined;
}

export const lookContext = /* @__PURE__ */ createPartContext<LookContextValue>('NeedsALook.Root');
