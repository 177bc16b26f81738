import type { Channel } from '../../model/channel.js';
import type { Preferences, PreferencesResult } from '../../model/preferences.js';
import type { StatusMessage } from '../../model/status-message.js';
import type { Submission } from '../../model/submission.js';
import type { CallOptions } from '../backend.js';
import type { PreferenceLink } from './issue-preference-link.js';

interface InLocale {
  readonly locale?: string;
}

/** What may be seen and changed of one person's answers. Every failure is a `ConsentError`. */
export interface ChangeablePreferences {
  preferences(question?: InLocale, options?: CallOptions): Promise<Preferences>;
  submit(submission: Submission, options?: CallOptions & InLocale): Promise<PreferencesResult>;
  /** Ends all advertising. `id`: made once for each stop. */
  stop(stop: { readonly id: string }, options?: CallOptions & InLocale): Promise<PreferencesResult>;
}

/** What the page behind a link calls: what concerns its one address, and everything held behind a code. See `PreferenceLinks`. */
export interface TokenPreferences extends ChangeablePreferences {
  requestCode(question?: InLocale, options?: CallOptions): Promise<{ readonly until: string }>;
  /** The token that comes back is for `held`, through a `byToken` of its own. */
  enterCode(question: { readonly code: string }, options?: CallOptions): Promise<PreferenceLink>;
  held(question?: InLocale, options?: CallOptions): Promise<StatusMessage>;
}

/** What a person's own page and the clerk's status message call for one person. Only the person themselves may `submit` and `stop`. */
export interface SubjectPreferences extends ChangeablePreferences {
  statusMessage(question?: InLocale, options?: CallOptions): Promise<StatusMessage>;
  /** By `post` and `phone` it is printed or read aloud, and only written down. */
  sendStatus(sending: InLocale & { readonly channel: Channel }, options?: CallOptions): Promise<StatusMessage>;
}

/** Preferences and status messages, in the process or over HTTP: a port of its own, absent from the bundle of those who need neither. */
export interface ConsentPreferences {
  byToken(token: string): TokenPreferences;
  subject(subjectId: string): SubjectPreferences;
}
