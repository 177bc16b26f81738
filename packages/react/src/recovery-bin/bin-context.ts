import type { PersonState } from '@unticked/core';
import type { ReactNode } from 'react';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { RightsMessages } from '../messages/sections/rights-messages.js';
import type { Reading } from '../provider/reading.js';
import type { OnRestored } from './use-restore.js';

export interface BinContextValue {
  readonly words: RightsMessages;
  readonly reading: Reading<readonly PersonState[]>;
  readonly hasMore: boolean;
  readonly isReadingMore: boolean;
  readonly readMore: () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly renderSubject: (subjectId: string) => ReactNode;
  readonly localeOf: ((subjectId: string) => string | undefined) | undefined;
  readonly onRestored: OnRestored | undefined;
}

export const binContext = /* @__PURE__ */ createPartContext<BinContextValue>('RecoveryBin.Root');
