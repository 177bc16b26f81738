import type { Channel } from '@unticked/core';

/** Where answers are kept in the query client. All about a person begins like `subject`, so that a save makes it stale at once. */
const subject = (scope: string, subjectId: string) => ['unticked', scope, 'subject', subjectId] as const;

export const queryKeys = {
  subject,
  standing: (scope: string, subjectId: string, locale: string) => [...subject(scope, subjectId), 'standing', locale],
  history: (scope: string, subjectId: string, locale: string) => [...subject(scope, subjectId), 'history', locale],
  mayContact: (scope: string, subjectId: string, purposeId: string, channel: Channel | undefined) => [
    ...subject(scope, subjectId),
    'may-contact',
    purposeId,
    channel ?? '*',
  ],
  notice: (scope: string, hash: string) => ['unticked', scope, 'notice', hash],
};
