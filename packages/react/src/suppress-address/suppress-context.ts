import type { AddressBlock } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { Reasoned } from '../anatomy/use-reasoned.js';
import type { AddressMessages } from '../messages/sections/address-messages.js';
import type { Reading } from '../provider/reading.js';

export interface SuppressContextValue extends Reasoned {
  readonly words: AddressMessages;
  readonly address: string;
  /** The latest suppression that stands; none where there is none. */
  readonly reading: Reading<AddressBlock | undefined>;
  readonly isBlocked: boolean;
}

export const suppressContext = /* @__PURE__ */ createPartContext<SuppressContextValue>('SuppressAddress.Root');
