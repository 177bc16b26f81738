import { canonicalJson } from '../../canonical/canonical-json.js';
import type { ImportRow } from '../../model/import-row.js';
import type { Source } from '../../model/source.js';
import type { Session } from '../session.js';
import { pointFromSource } from '../sources/point-from-source.js';

/**
 * Says in the logs of the sources that rows name who answered from there: one write for each source of a page, so that a whole
 * campaign does not read its log once for each row. Before the answers, as `submit` does.
 * @returns what went wrong, by the rows that it concerns
 */
export async function pointFromRows(
  { context, tenant, actor }: Session,
  rows: readonly ImportRow[],
): Promise<ReadonlyMap<ImportRow, unknown>> {
  const groups = new Map<string, { readonly source: Source; readonly rows: ImportRow[] }>();
  for (const row of rows) {
    const { source, statements } = row;
    if (!source || statements.length === 0) continue;
    const key = canonicalJson([source.system, source.object, source.id], 'escape');
    const group = groups.get(key) ?? { source, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const failed = new Map<ImportRow, unknown>();
  for (const { source, rows: named } of groups.values()) {
    const subjectIds = [...new Set(named.map(({ subjectId }) => subjectId))];
    try {
      await pointFromSource(context, tenant, actor, { subjectIds, id: context.ids(), source });
    } catch (error) {
      for (const row of named) failed.set(row, error);
    }
  }
  return failed;
}
