import type { OnlineProfile, ProfileInput } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { ProfilesMessages } from '../messages/sections/profiles-messages.js';
import type { Reading } from '../provider/reading.js';

export interface ProfilesContextValue {
  readonly words: ProfilesMessages;
  readonly reading: Reading<readonly OnlineProfile[]>;
  readonly saving: 'idle' | 'saving' | 'error';
  /** Resolves to whether it was saved. */
  readonly change: (what: 'link' | 'unlink', profile: ProfileInput) => Promise<boolean>;
}

export const profilesContext = /* @__PURE__ */ createPartContext<ProfilesContextValue>('OnlineProfiles.Root');
