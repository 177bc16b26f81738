import { ConsentError } from '../../errors/consent-error.js';
import type { ImportNote } from '../../model/import-progress.js';
import { importNoteSchema } from '../../model/import-progress.schema.js';
import { importLog } from '../../model/subject-id.js';
import { append, nowFor } from '../append.js';
import { doneBy } from '../done-by.js';
import { readInput } from '../read-input.js';
import { readOwn } from '../read-trusted.js';
import type { Session } from '../session.js';
import { lastProgress } from './unfinished-imports.js';

/** See `Importing.noteImport`. */
export async function noteImport(
  { context, tenant, actor, ready }: Session,
  note: ImportNote,
): Promise<{ readonly outcome: 'recorded' | 'unchanged' }> {
  if (actor.type === 'person') throw new ConsentError('forbidden');
  const { batch, ...importing } = readInput(note, importNoteSchema);
  await ready();
  return append<{ readonly outcome: 'recorded' | 'unchanged' }>(
    context,
    { tenant, subject: importLog(batch) },
    async ({ entries }) => {
      const last = lastProgress(entries)?.importing;
      const isKnown = (['state', 'file', 'rows', 'total'] as const).every(
        (member) => last?.[member] === importing[member],
      );
      if (isKnown) return { done: { outcome: 'unchanged' } };
      const event = { kind: 'listed', recordedBy: actor.type, effectiveAt: nowFor(context, entries) } as const;
      return {
        submissionId: context.ids(),
        drafts: [{ event, envelope: { recordedBy: doneBy(actor), importing } }],
        derive: () => ({ rows: [], state: 'internal' }),
        result: () => ({ outcome: 'recorded' }),
      };
    },
    readOwn,
  );
}
