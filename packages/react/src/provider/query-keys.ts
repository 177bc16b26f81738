import type { Channel, Source } from '@unticked/core';
import { subjectKey } from './subject-key.js';

/** Where answers are kept in the query client. All about a person begins like `subject`. */
export const queryKeys = {
  post: (scope: string) => ['unticked', scope, 'post'],
  subject: subjectKey,
  standing: (scope: string, subjectId: string, locale: string) => [...subjectKey(scope, subjectId), 'standing', locale],
  history: (scope: string, subjectId: string, locale: string) => [...subjectKey(scope, subjectId), 'history', locale],
  mayContact: (scope: string, subjectId: string, purposeId: string, channel: Channel | undefined) => [
    ...subjectKey(scope, subjectId),
    'may-contact',
    purposeId,
    channel ?? '*',
  ],
  bySource: (scope: string, { system, object, id }: Source, locale: string) => [
    'unticked',
    scope,
    'by-source',
    system,
    object,
    id,
    locale,
  ],
  notice: (scope: string, hash: string) => ['unticked', scope, 'notice', hash],
};
