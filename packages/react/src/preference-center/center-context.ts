import type {
  ConsentPreferences,
  PreferenceChoice,
  PreferenceItem,
  Preferences,
  PreferencesResult,
} from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { PreferencesMessages } from '../messages/sections/preferences-messages.js';
import type { AnswersPort } from './whose-answers.js';

export interface CenterContextValue {
  readonly words: PreferencesMessages;
  readonly answers: AnswersPort;
  readonly port: ConsentPreferences;
  readonly state: 'loading' | 'ready' | 'saving' | 'saved' | 'error';
  /** What was read last; there while something is saved, and after a failure. */
  readonly preferences?: Preferences | undefined;
  readonly result?: PreferencesResult | undefined;
  readonly error?: unknown;
  /** The last press was a script's, and would have said yes. */
  readonly untrusted: boolean;
  readonly choose: (item: PreferenceItem, choice: PreferenceChoice, event: MouseEvent) => void;
  /** Reads again what could not be read. */
  readonly retry: () => void;
  /** Ends all advertising. */
  readonly stopAll: () => void;
}

export const centerContext = /* @__PURE__ */ createPartContext<CenterContextValue>('PreferenceCenter.Root');
