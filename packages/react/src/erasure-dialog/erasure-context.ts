import type { ErasureCause, ErasureProgress, PersonState } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { Format } from '../anatomy/use-format.js';
import type { RightsMessages } from '../messages/sections/rights-messages.js';
import type { Reading } from '../provider/reading.js';
import type { ErasureRead } from './read-erasure.js';

/** What staff choose: nothing before they do. */
export interface ErasureDraft {
  readonly what?: 'remove' | 'erase';
  readonly reason: string;
  readonly because?: ErasureCause;
  readonly afterwards?: 'do_not_contact' | 'may_return';
}

export interface ErasureContextValue {
  readonly words: RightsMessages;
  readonly subjectId: string;
  /** Language of the person's certificate. */
  readonly locale: string;
  readonly reading: Reading<ErasureRead>;
  /** Days without a time, which are the same in every zone. */
  readonly days: Format;
  readonly draft: ErasureDraft;
  /** The person asked for it: there is nothing to choose between removing and erasing. */
  readonly isAsked: boolean;
  readonly set: (changed: Partial<ErasureDraft>) => void;
  /** It was pressed with something missing. */
  readonly pressed: boolean;
  readonly state: 'idle' | 'saving' | 'error';
  readonly error: unknown;
  /** After it was removed here. */
  readonly removed: PersonState | undefined;
  readonly progress: ErasureProgress | undefined;
  readonly save: (event: Event) => void;
  readonly goOn: (event: Event) => void;
}

export const erasureContext = /* @__PURE__ */ createPartContext<ErasureContextValue>('ErasureDialog.Root');
