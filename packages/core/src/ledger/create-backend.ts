import type { Channel } from '../model/channel.js';
import type { ConsentBackend, SubjectBackend } from './backend.js';
import type { Ledger } from './ledger.js';

export interface BackendOptions {
  /** The host's own record of where a person can be reached. If it throws, answers are recorded without. @default none */
  readonly contactPoints?: (subjectId: string) => Readonly<Partial<Record<Channel, string>>>;
}

/** The backend of widgets that run beside the ledger: in stories, in tests, in applications without a server. */
export function createBackend(ledger: Ledger, { contactPoints }: BackendOptions = {}): ConsentBackend {
  const pointsOf = (subjectId: string) => {
    try {
      return contactPoints?.(subjectId);
    } catch {
      // A withdrawal does not wait for an address book. The gate says `contact_point_unrecorded` of a yes without one.
      return undefined;
    }
  };
  const subject = (subjectId: string): SubjectBackend => ({
    form: (question = {}) => ledger.form({ ...question, subjectId }),
    standing: ({ locale } = {}) => ledger.standing(subjectId, locale),
    submit: (submission, { subject: expected } = {}) => {
      const points = pointsOf(subjectId);
      return ledger.submit({
        subjectId,
        submission,
        ...(expected === undefined ? {} : { subject: expected }),
        ...(points === undefined ? {} : { contactPoints: points }),
      });
    },
    stop: (stop) => {
      const points = pointsOf(subjectId);
      return ledger.stop({ ...stop, subjectId, ...(points === undefined ? {} : { contactPoints: points }) });
    },
    history: (page) => ledger.history(subjectId, page),
    resend: (question) => ledger.resend({ subjectId, ...question }),
  });
  return {
    form: (question) => ledger.form(question),
    subject,
    standings: (subjectIds, { locale } = {}) => ledger.standings(subjectIds, locale),
    mayContactMany: (question) => ledger.mayContactMany(question),
    confirm: (input) => ledger.confirm(input),
    notice: (hash) => ledger.notice(hash),
  };
}
