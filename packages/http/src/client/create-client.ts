import type { BackendFormQuestion, ConsentBackend } from '@unticked/core';
import type { FormQuery } from '../contract/calls.js';
import { checkSameIds } from './check-same-ids.js';
import { ClientError } from './client-error.js';
import type { ClientOptions } from './client-options.js';
import { counterWire } from './counter-wire.js';
import { createSender } from './create-sender.js';
import { isConsentError } from './is-consent-error.js';

const formQuery = ({ purposes, ...rest }: BackendFormQuestion = {}): FormQuery => ({
  ...rest,
  ...(purposes === undefined ? {} : { purposes: purposes.join(',') }),
});

/**
 * The backend that widgets call, over HTTP. Every failure is a `ConsentError`, to be told apart by `code`:
 * - `unavailable`: there was no usable answer, also after `retries` tries; nothing was written
 * - `indefinite`: the same while saving, and it may have been written; send the same submission again, with its id
 * - `aborted`: the signal fired before anything was sent
 * - and every code that the server answers with, such as `unauthenticated`, `not_found`, `subject_exists`.
 */
export function createClient(options: ClientOptions): ConsentBackend {
  const send = createSender(options, counterWire);
  return {
    form: (question, { signal } = {}) => send('form', { query: formQuery(question), signal }),
    subject: (subjectId) => ({
      form: (question, { signal } = {}) => send('subject_form', { subjectId, query: formQuery(question), signal }),
      standing: async (query = {}, { signal } = {}) => {
        const standing = await send('standing', { subjectId, query, signal });
        checkSameIds([subjectId], [standing]);
        return standing;
      },
      submit: (body, { signal, subject } = {}) => send('submit', { subjectId, query: { subject }, body, signal }),
      stop: (body, { signal } = {}) => send('stop', { subjectId, body, signal }),
      history: (query = {}, { signal } = {}) => send('history', { subjectId, query, signal }),
      resend: (body, { signal } = {}) => send('resend', { subjectId, body, signal }),
    }),
    confirm: (body, { signal } = {}) => send('confirm', { body, signal }),
    standings: async (subjectIds, question = {}, { signal } = {}) => {
      if (subjectIds.length === 0) return [];
      const { standings } = await send('standings', { body: { ...question, subjectIds }, signal });
      checkSameIds(subjectIds, standings);
      return standings;
    },
    mayContactMany: async (body, { signal } = {}) => {
      if (body.subjectIds.length === 0) return [];
      const { answers } = await send('may_contact', { body, signal });
      if (answers.length !== body.subjectIds.length) throw new ClientError('unavailable');
      return answers;
    },
    mayAskMany: async (body, { signal } = {}) => {
      if (body.subjectIds.length === 0) return [];
      const { answers } = await send('may_ask', { body, signal });
      if (answers.length !== body.subjectIds.length) throw new ClientError('unavailable');
      return answers;
    },
    notice: async (hash, { signal } = {}) => {
      if (!/^sha256-[\w-]{43}$/.test(hash)) return null;
      try {
        const stored = await send('notice', { hash, signal });
        // Another text under this hash would be shown as what the person agreed to.
        if (stored.hash !== hash) throw new ClientError('unavailable');
        return stored;
      } catch (error) {
        if (isConsentError(error, 'not_found')) return null;
        throw error;
      }
    },
  };
}
