import type { Channel } from '../model/channel.js';
import type { SubjectFacts } from '../model/subject-facts.js';
import type { ConsentBackend, SubjectBackend } from './backend.js';
import type { Ledger } from './ledger.js';
import { tried } from './tried.js';

export interface BackendOptions {
  /** The host's own record of where a person can be reached. If it throws, answers are recorded without. @default none */
  readonly contactPoints?: (subjectId: string) => Readonly<Partial<Record<Channel, string>>>;
  /** The host's own record of a person's age. If it throws, nobody knows it. @default none */
  readonly subjectFacts?: (subjectId: string) => SubjectFacts | undefined;
}

/** The backend of widgets that run beside the ledger: in stories, in tests, in applications without a server. */
export function createBackend(ledger: Ledger, { contactPoints, subjectFacts }: BackendOptions = {}): ConsentBackend {
  const known = (subjectId: string) => ({
    contactPoints: tried(() => contactPoints?.(subjectId)),
    subjectFacts: tried(() => subjectFacts?.(subjectId)),
  });
  const subject = (subjectId: string): SubjectBackend => ({
    form: (question = {}) => ledger.form({ ...question, subjectId, subjectFacts: known(subjectId).subjectFacts }),
    standing: ({ locale } = {}) => ledger.standing(subjectId, locale),
    submit: (submission, { subject: expected } = {}) =>
      ledger.submit({
        subjectId,
        submission,
        ...(expected === undefined ? {} : { subject: expected }),
        ...known(subjectId),
      }),
    stop: (stop) => ledger.stop({ ...stop, subjectId, contactPoints: known(subjectId).contactPoints }),
    history: (page) => ledger.history(subjectId, page),
    resend: (question) => ledger.resend({ subjectId, ...question }),
  });
  return {
    form: (question) => ledger.form(question),
    subject,
    standings: (subjectIds, { locale } = {}) => ledger.standings(subjectIds, locale),
    mayContactMany: (question) => ledger.mayContactMany(question),
    mayAskMany: (question) => ledger.mayAskMany(question),
    confirm: (input) => ledger.confirm(input),
    notice: (hash) => ledger.notice(hash),
  };
}
