import { ConsentError } from '../../errors/consent-error.js';
import { type ExportFormat, exportFormats } from '../../model/person-export.js';
import type { StatementQuestion } from '../statement/access-statement.js';

export interface ExportQuestion extends StatementQuestion {
  /** @default all four */
  readonly formats?: readonly ExportFormat[];
  /** Ids of the systems whose data is in it, the ledger's own too. The log has nothing to do with that. @default all */
  readonly systems?: readonly string[];
  /**
   * `pseudonyms`: members of staff are `staff-1`, `staff-2` in it, since nobody has a right to their names as such (CJEU C-579/21).
   * `as_recorded`: under their names, to move the log to another ledger; only such an export can be restored.
   * @default 'pseudonyms'
   */
  readonly staff?: 'pseudonyms' | 'as_recorded';
}

/** @throws `invalid` for no format at all, or one that is not known */
export function formatsIn({ formats = exportFormats }: Pick<ExportQuestion, 'formats'>): ReadonlySet<ExportFormat> {
  const wrong = formats.findIndex((format) => !exportFormats.includes(format));
  if (wrong >= 0) throw new ConsentError('invalid', { path: `/formats/${wrong}` });
  if (formats.length === 0) throw new ConsentError('invalid', { path: '/formats' });
  return new Set(formats);
}

/** Whether nothing of any system is asked for. */
export const isLogAlone = (question: ExportQuestion): boolean =>
  [...formatsIn(question)].every((format) => format === 'log');
