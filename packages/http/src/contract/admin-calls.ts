import type { OnlineProfile, ProfileInput, ProfileResult, Standing } from '@unticked/core';
import type { LocaleQuery } from './calls.js';
import type { ImportCalls } from './import-calls.js';

export interface MomentQuery extends LocaleQuery {
  /** What held at this instant. */
  readonly at?: string;
  /** Only what was recorded by this instant. */
  readonly asOf?: string;
}

export interface ProfileBody {
  /** 22 or more characters of base64url, made once for each change; sending it again is harmless. */
  readonly id: string;
  readonly profile: ProfileInput;
}

/** What each call of the administration takes and what it answers, by the name that `authorize` gets. */
export interface AdminCalls extends ImportCalls {
  /** What held for one person at a time, as it was believed at a time. */
  readonly standing_at: { readonly query: MomentQuery; readonly answer: Standing };
  /** The person's accounts elsewhere, and what came through them. */
  readonly profiles: { readonly query: LocaleQuery; readonly answer: { readonly profiles: readonly OnlineProfile[] } };
  readonly link_profile: { readonly body: ProfileBody; readonly answer: ProfileResult };
  /** What came through it stays in the log. */
  readonly unlink_profile: { readonly body: ProfileBody; readonly answer: ProfileResult };
}

export type AdminAction = keyof AdminCalls;
