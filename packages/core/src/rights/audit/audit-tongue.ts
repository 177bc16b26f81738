import { toMilliseconds } from '../../canonical/instant.js';
import { dateLocale } from '../../ledger/status-message/date-locale.js';
import { type StatementTongue, statementTongue } from '../statement/statement-tongue.js';
import type { AuditWords } from './audit-words.js';
import { auditWordsDe } from './audit-words-de.js';
import { auditWordsEn } from './audit-words-en.js';

/** Everything that a pack is put into words with. */
export interface AuditTongue extends StatementTongue {
  readonly own: AuditWords;
  /** A day and its minute, in UTC. */
  readonly moment: (instant: string) => string;
  readonly number: (count: number) => string;
}

/** English where there are no words in the language asked for. */
export function auditTongue(asked?: string): AuditTongue {
  const tongue = statementTongue(asked);
  const { locale } = tongue;
  const moments = new Intl.DateTimeFormat(dateLocale(locale), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    ...tongue,
    own: /^de\b/i.test(locale) ? auditWordsDe : auditWordsEn,
    moment: (instant) => moments.format(toMilliseconds(instant)),
    number: (count) => numbers.format(count),
  };
}
