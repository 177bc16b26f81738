import type { Channel } from '@unticked/core';
import { subjectKey } from './subject-key.js';

/** Where answers are kept in the query client. All about a person begins like `subject`. */
export const queryKeys = {
  subject: subjectKey,
  standing: (scope: string, subjectId: string, locale: string) => [...subjectKey(scope, subjectId), 'standing', locale],
  history: (scope: string, subjectId: string, locale: string) => [...subjectKey(scope, subjectId), 'history', locale],
  mayContact: (scope: string, subjectId: string, purposeId: string, channel: Channel | undefined) => [
    ...subjectKey(scope, subjectId),
    'gate',
    purposeId,
    channel ?? '*',
  ],
  notice: (scope: string, hash: string) => ['unticked', scope, 'notice', hash],
};
