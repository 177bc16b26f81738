import type { QueryClient } from '@tanstack/react-query';
import type { Actor, ConsentAdmin, ConsentBackend } from '@unticked/core';
import type { RightsBackend } from '@unticked/core/rights';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { Format } from '../anatomy/use-format.js';
import type { Messages } from '../messages/messages.js';
import type { Loaders } from './create-loaders.js';

/** What the provider knows. */
export interface ConsentContextValue {
  readonly backend: ConsentBackend;
  readonly admin: ConsentAdmin | undefined;
  readonly rights: RightsBackend | undefined;
  readonly client: QueryClient;
  readonly loaders: Loaders;
  /** First part of every query key. */
  readonly scope: string;
  readonly messages: Messages;
  /** For dates, lists and numbers: the region of `locale` in the language of `messages`. */
  readonly locale: string;
  /** Language of the consent texts that are asked for: the person's. */
  readonly textLocale: string;
  readonly format: Format;
  readonly actor: Pick<Actor, 'id' | 'name' | 'place'> | undefined;
}

export const consentContext = /* @__PURE__ */ createPartContext<ConsentContextValue>('ConsentProvider');
