import { isDuration } from '../../canonical/duration.js';
import type { Instant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { Preferences, PreferencesResult } from '../../model/preferences.js';
import type { SubjectFacts } from '../../model/subject-facts.js';
import { assertSubjectId } from '../../model/subject-id.js';
import { knownPurposes } from '../../status/policy-timeline.js';
import type { Session } from '../session.js';
import { type ChangeByLink, stopByLink, submitByLink, unsubscribe } from './change-by-link.js';
import { type OwnChange, type OwnQuestion, ownPreferences, stopOwn, submitOwn } from './change-own.js';
import { enterCode } from './enter-code.js';
import { issuePreferenceLink, type PreferenceLink, type PreferenceLinkQuestion } from './issue-preference-link.js';
import { openPreferenceLink } from './open-preference-link.js';
import { requestCode } from './request-code.js';
import { revokeLinks } from './revoke-links.js';
import { showPreferences } from './show-preferences.js';

/** Answers seen and changed by the person themselves: by a link in a message, without an account, or signed in. */
export interface PreferenceLinks {
  /**
   * Makes the link for the foot of a message. It proves one address: whoever has it sees and changes what concerns that one.
   * Good until it ends or is revoked, however often it is used.
   * @param question `validFor`: ISO 8601 duration. @default 'P30D'
   * @throws `forbidden` to a person
   */
  preferenceLink(question: PreferenceLinkQuestion & { readonly validFor?: string }): Promise<PreferenceLink>;
  /**
   * Makes the link for the header of a message (RFC 8058). It can only withdraw, and does not end: see `listUnsubscribeHeaders`.
   * @param question `purposeId`: what it ends. @default all advertising on this channel
   * @throws `forbidden` to a person
   */
  oneClickLink(question: PreferenceLinkQuestion & { readonly purposeId?: string }): Promise<PreferenceLink>;
  /** Lets no link to this person's answers work that was made before: they ask for it, or an address was not theirs. */
  revokeLinks(question: { readonly subjectId: string }): Promise<{ readonly outcome: 'recorded' | 'unchanged' }>;
  /**
   * What the holder of a link may see: the purposes and channels that concern its address; no other address, no name, no note.
   * @throws `not_found` for a link that was never made, or whose person is gone; `link_expired` if it is too old or was revoked
   */
  preferences(question: { readonly token: string; readonly locale?: string }): Promise<Preferences>;
  /** Everything that a person may see and change, for one who is signed in at the host. */
  ownPreferences(question: OwnQuestion): Promise<Preferences>;
  /**
   * Stores what a person who is signed in answered about themselves: a yes, a withdrawal or an objection, on any channel. Boxes
   * left alone say nothing. Sending the same submission again is harmless.
   * @throws `forbidden` to anybody but a person. Whether it is this one the host knows: see `authorize`
   */
  ownPreferencesSubmit(
    change: OwnChange & { readonly submission: unknown; readonly subjectFacts?: SubjectFacts | undefined },
  ): Promise<PreferencesResult>;
  /** Ends all advertising for a person who is signed in. `id`: made once for each stop. @throws as `ownPreferencesSubmit` does */
  ownPreferencesStop(change: OwnChange & { readonly id: string }): Promise<PreferencesResult>;
  /**
   * Stores what the holder of a link changed. What takes away counts for all channels (GDPR Art. 7(3)); a yes only for the channel
   * and the address of the link, anything else is in `rejected`. Boxes left alone say nothing.
   * @throws as `preferences` does
   */
  preferencesSubmit(change: ChangeByLink & { readonly submission: unknown }): Promise<PreferencesResult>;
  /** Ends all advertising on every channel. `id`: made once for each stop. @throws as `preferences` does */
  preferencesStop(change: ChangeByLink & { readonly id: string }): Promise<PreferencesResult>;
  /** Withdraws what a one-click link is for, and nothing else; again is harmless. @throws as `preferences` does */
  unsubscribe(question: { readonly token: string }): Promise<{ readonly outcome: 'recorded' | 'unchanged' }>;
  /**
   * Sends a code of six digits to the address of the link, good for ten minutes.
   * @throws `too_often` after three in 24 hours; `unsupported` without `deliver` or presentation keys; `unavailable` if it did not go
   */
  requestCode(question: { readonly token: string; readonly locale?: string }): Promise<{ readonly until: Instant }>;
  /**
   * Takes the code for a token that shows everything held for fifteen minutes, and does nothing else.
   * @throws `wrong_code` with `left`, how many tries there are; `code_expired` if none is left, or it is too old or was used
   */
  enterCode(question: { readonly token: string; readonly code: string }): Promise<PreferenceLink>;
}

export const preferences = (session: Session): PreferenceLinks => {
  const { context, tenant, actor, ready } = session;
  const prepare = async (subjectId: string): Promise<void> => {
    assertSubjectId(subjectId);
    // Only the host puts links into messages: a person would make themselves one to an address that is not theirs.
    if (actor.type === 'person') throw new ConsentError('forbidden');
    await ready();
  };
  return {
    preferenceLink: async ({ validFor = 'P30D', ...question }) => {
      if (!isDuration(validFor)) throw new ConsentError('invalid', { path: '/validFor' });
      await prepare(question.subjectId);
      return issuePreferenceLink(context, tenant, question, 'preferences', { validFor });
    },
    oneClickLink: async ({ purposeId, ...question }) => {
      await prepare(question.subjectId);
      const { timeline } = await context.registry.load(tenant, 'fresh');
      if (purposeId !== undefined && !knownPurposes(timeline).has(purposeId))
        throw new ConsentError('invalid', { path: '/purposeId' });
      // As long as there are four-digit years: the message may be kept for as long.
      return issuePreferenceLink(context, tenant, question, 'one_click', { validFor: 'P9999Y', purposeId });
    },
    revokeLinks: async ({ subjectId }) => {
      assertSubjectId(subjectId);
      await ready();
      return revokeLinks(session, subjectId);
    },
    preferences: async ({ token, locale }) => {
      const link = await openPreferenceLink(session, token, ['preferences', 'one_click']);
      return showPreferences(context, tenant, { fold: link.fold, locale, link });
    },
    ownPreferences: (question) => ownPreferences(session, question),
    ownPreferencesSubmit: (change) => submitOwn(session, change),
    ownPreferencesStop: (change) => stopOwn(session, change),
    preferencesSubmit: (change) => submitByLink(session, change),
    preferencesStop: (change) => stopByLink(session, change),
    unsubscribe: (question) => unsubscribe(session, question),
    requestCode: (question) => requestCode(session, question),
    enterCode: (question) => enterCode(session, question),
  };
};
