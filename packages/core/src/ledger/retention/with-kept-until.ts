import type { Standing } from '../../model/standing.js';
import type { Session } from '../session.js';
import { keepOf } from './keep-of.js';

/**
 * A standing with the days on which its periods end, where the host reports what they are counted from. Where it does not answer
 * they stay open: what holds is told all the same.
 */
export async function withKeptUntil({ context, tenant }: Session, standing: Standing): Promise<Standing> {
  const hasPeriod = standing.pills.some(({ cells }) => cells.some(({ retention }) => retention !== undefined));
  if (!context.anchors || !hasPeriod) return standing;
  const kept = await keepOf(context, tenant, standing.subjectId).catch(() => undefined);
  const { grounds = [], ended = [] } = kept?.mayKeep ?? {};
  const ends = new Map(
    [...ended, ...grounds].flatMap(({ purposeId, anchor, until }) =>
      anchor && until !== 'open' ? [[purposeId, until] as const] : [],
    ),
  );
  return {
    ...standing,
    pills: standing.pills.map((pill) => ({
      ...pill,
      cells: pill.cells.map((cell) => {
        const until = ends.get(cell.purposeId);
        return cell.retention && until ? { ...cell, retention: { ...cell.retention, until } } : cell;
      }),
    })),
  };
}
