import type { BackendOptions } from '../create-backend.js';
import type { Ledger } from '../ledger.js';
import { tried } from '../tried.js';
import type { ConsentPreferences } from './consent-preferences.js';

/** Preferences and status messages for widgets that run beside the ledger: in stories, in tests, in applications without a server. */
export const createPreferences = (
  ledger: Ledger,
  { contactPoints, subjectFacts }: BackendOptions = {},
): ConsentPreferences => ({
  byToken: (token) => ({
    preferences: ({ locale } = {}) => ledger.preferences({ token, ...(locale === undefined ? {} : { locale }) }),
    submit: (submission, { locale } = {}) =>
      ledger.preferencesSubmit({ token, submission, ...(locale === undefined ? {} : { locale }) }),
    stop: ({ id }, { locale } = {}) =>
      ledger.preferencesStop({ token, id, ...(locale === undefined ? {} : { locale }) }),
    requestCode: ({ locale } = {}) => ledger.requestCode({ token, ...(locale === undefined ? {} : { locale }) }),
    enterCode: ({ code }) => ledger.enterCode({ token, code }),
    held: ({ locale } = {}) => ledger.held({ token, ...(locale === undefined ? {} : { locale }) }),
  }),
  subject: (subjectId) => ({
    preferences: ({ locale } = {}) => ledger.ownPreferences({ subjectId, ...(locale === undefined ? {} : { locale }) }),
    submit: (submission, { locale } = {}) =>
      ledger.ownPreferencesSubmit({
        subjectId,
        submission,
        ...(locale === undefined ? {} : { locale }),
        contactPoints: tried(() => contactPoints?.(subjectId)),
        subjectFacts: tried(() => subjectFacts?.(subjectId)),
      }),
    stop: ({ id }, { locale } = {}) =>
      ledger.ownPreferencesStop({
        subjectId,
        id,
        ...(locale === undefined ? {} : { locale }),
        contactPoints: tried(() => contactPoints?.(subjectId)),
      }),
    statusMessage: ({ locale } = {}) =>
      ledger.composeStatus({ subjectId, ...(locale === undefined ? {} : { locale }) }),
    sendStatus: (sending) => {
      const points = contactPoints?.(subjectId);
      return ledger.sendStatus({ subjectId, ...sending, ...(points === undefined ? {} : { contactPoints: points }) });
    },
  }),
});
