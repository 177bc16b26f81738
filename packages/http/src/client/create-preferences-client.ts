import type { ConsentPreferences } from '@unticked/core';
import type { ClientOptions } from './client-options.js';
import { createSender } from './create-sender.js';
import { preferenceWire } from './preference-wire.js';

/**
 * Preferences and status messages over HTTP, at the same base URL as the backend. It fails as `createClient` does. Sending a code
 * or a status message is tried once: a second try would send a second one.
 */
export function createPreferencesClient(options: ClientOptions): ConsentPreferences {
  const send = createSender(options, preferenceWire);
  const once = createSender({ ...options, retries: 0 }, preferenceWire);
  return {
    byToken: (token) => ({
      preferences: (question = {}, { signal } = {}) => send('preferences', { body: { ...question, token }, signal }),
      submit: (submission, { signal, ...question } = {}) =>
        send('preferences_submit', { body: { ...question, token, submission }, signal }),
      stop: (stop, { signal, ...question } = {}) =>
        send('preferences_stop', { body: { ...question, ...stop, token }, signal }),
      requestCode: (question = {}, { signal } = {}) => once('request_code', { body: { ...question, token }, signal }),
      enterCode: (question, { signal } = {}) => once('enter_code', { body: { ...question, token }, signal }),
      held: (question = {}, { signal } = {}) => send('held', { body: { ...question, token }, signal }),
    }),
    subject: (subjectId) => ({
      preferences: (query = {}, { signal } = {}) => send('own_preferences', { subjectId, query, signal }),
      submit: (submission, { signal, ...question } = {}) =>
        send('own_preferences_submit', { subjectId, body: { ...question, submission }, signal }),
      stop: (stop, { signal, ...question } = {}) =>
        send('own_preferences_stop', { subjectId, body: { ...question, ...stop }, signal }),
      statusMessage: (query = {}, { signal } = {}) => send('status_message', { subjectId, query, signal }),
      sendStatus: (body, { signal } = {}) => once('send_status', { subjectId, body, signal }),
    }),
  };
}
