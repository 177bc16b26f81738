import type { RightsRequest } from '@unticked/core';
import type { ReactNode } from 'react';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { Format } from '../anatomy/use-format.js';
import type { RequestsMessages } from '../messages/sections/requests-messages.js';
import type { RightsMessages } from '../messages/sections/rights-messages.js';
import type { Reading } from '../provider/reading.js';
import type { OnStepTaken } from './use-step.js';

export type RequestsShown = 'open' | 'all';

export interface DeskContextValue {
  readonly words: RequestsMessages;
  readonly common: RightsMessages;
  readonly reading: Reading<readonly RightsRequest[]>;
  readonly hasMore: boolean;
  readonly isReadingMore: boolean;
  readonly readMore: () => void;
  readonly shown: RequestsShown;
  readonly setShown: (shown: RequestsShown) => void;
  /** Days without a time, which are the same in every zone. */
  readonly days: Format;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly renderSubject: (subjectId: string) => ReactNode;
  readonly onStepTaken: OnStepTaken | undefined;
}

export const deskContext = /* @__PURE__ */ createPartContext<DeskContextValue>('RequestsDesk.Root');
