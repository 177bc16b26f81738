import type { UnfinishedImport } from '../../model/import-progress.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { importLog } from '../../model/subject-id.js';
import { readOwn } from '../read-trusted.js';
import type { Session } from '../session.js';

const PAGE = 500;

/** What was said last of an import. */
export function lastProgress(entries: readonly LoggedEvent[]) {
  for (const { event, envelope } of entries.toReversed())
    if (event !== 'unreadable' && typeof envelope === 'object' && envelope.importing)
      return { at: event.recordedAt, by: envelope.recordedBy, importing: envelope.importing };
  return undefined;
}

/** Imports that were begun and neither finished nor given up. */
export async function unfinishedImports({ context, tenant }: Session): Promise<readonly UnfinishedImport[]> {
  const { store } = context;
  if (!store.scan) return [];
  const begins = importLog();
  const found: UnfinishedImport[] = [];
  for (let after: string | undefined = begins; after !== undefined; ) {
    const ids: readonly string[] = await store.scan(tenant, { after, limit: PAGE });
    for (const subject of ids.filter((id) => id.startsWith(begins))) {
      const last = lastProgress((await readOwn(context, { tenant, subject })).entries);
      if (last === undefined || last.importing.state === 'finished' || last.importing.state === 'given_up') continue;
      const { at, by, importing } = last;
      const { file, rows, total } = importing;
      found.push({ batch: subject.slice(begins.length), file, rows, total, at, ...(by === undefined ? {} : { by }) });
    }
    const last = ids.at(-1);
    after = ids.length === PAGE && last?.startsWith(begins) ? last : undefined;
  }
  return found;
}
