import type { Audience, Channel } from '@unticked/core';

export interface FormKey {
  /** Absent for a person who has no id yet. */
  readonly subjectId?: string;
  readonly purposes?: readonly string[];
  readonly locale: string;
  readonly audience?: Audience;
}

const root = (scope: string) => ['unticked', scope] as const;
const subject = (scope: string, subjectId: string) => [...root(scope), 'subject', subjectId] as const;

/** Where answers are kept in the query client. Everything about a person lies under `subject`, so that a save can make it stale at once. */
export const queryKeys = {
  root,
  subject,
  standing: (scope: string, subjectId: string, locale: string) =>
    [...subject(scope, subjectId), 'standing', locale] as const,
  history: (scope: string, subjectId: string, locale: string) =>
    [...subject(scope, subjectId), 'history', locale] as const,
  mayContact: (scope: string, subjectId: string, purposeId: string, channel: Channel | undefined) =>
    [...subject(scope, subjectId), 'may-contact', purposeId, channel ?? '*'] as const,
  notice: (scope: string, hash: string) => [...root(scope), 'notice', hash] as const,
  form: (scope: string, { subjectId, purposes, locale, audience }: FormKey) =>
    [
      ...(subjectId === undefined ? root(scope) : subject(scope, subjectId)),
      'form',
      { purposes, locale, audience },
    ] as const,
};
