import type { Affected, AffectedQuestion, ConsentAdmin } from '@unticked/core';
import type { AffectedGroup } from './breach-context.js';

const MOST = 1000;

/** Counts a group, a thousand at a time. */
export async function countGroup({ breaches }: ConsentAdmin, { of }: AffectedGroup): Promise<Affected> {
  if (of.of !== 'ids') return countOn(breaches, of);
  const ids = [...new Set(await of.subjectIds())];
  let counted = await breaches.countAffected({ of: 'ids', subjectIds: ids.slice(0, MOST) });
  for (let from = MOST; from < ids.length; from += MOST)
    counted = await breaches.countAffected({ of: 'ids', subjectIds: ids.slice(from, from + MOST) }, counted);
  return counted;
}

async function countOn({ countAffected }: ConsentAdmin['breaches'], question: AffectedQuestion): Promise<Affected> {
  let counted = await countAffected(question);
  while (counted.next !== undefined) counted = await countAffected(question, counted);
  return counted;
}
