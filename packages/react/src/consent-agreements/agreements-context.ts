import type { Standing } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { AgreementsMessages } from '../messages/sections/agreements-messages.js';
import type { Reading } from '../provider/reading.js';

export interface AgreementsContextValue {
  readonly words: AgreementsMessages;
  readonly reading: Reading<Standing>;
}

export const agreementsContext = /* @__PURE__ */ createPartContext<AgreementsContextValue>('ConsentAgreements.Root');
