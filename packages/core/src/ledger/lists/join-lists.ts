import { addBytes } from '../../canonical/add-bytes.js';
import { canonicalJson } from '../../canonical/canonical-json.js';
import { earlier } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { ContactList } from '../../model/contact-list.js';
import type { GateReason } from '../../model/gate-answer.js';
import { oneEach } from './one-each.js';

/**
 * One list of its parts, in whatever order they come: the counts add up as they do in each part.
 * @throws `invalid` for no parts, and for parts of lists about different things
 */
export function joinLists(parts: readonly ContactList[]): ContactList {
  const [first] = parts;
  const said = first && canonicalJson(first.query);
  if (!first || parts.some(({ query }) => canonicalJson(query) !== said))
    throw new ConsentError('invalid', { path: '/query' });
  const byReason: Partial<Record<GateReason, number>> = {};
  for (const part of parts)
    for (const [reason, count] of Object.entries(part.byReason) as [GateReason, number][]) // as the type says
      byReason[reason] = (byReason[reason] ?? 0) + count;
  const { members, duplicates } = oneEach(parts.flatMap((part) => part.members));
  const ends = parts.flatMap(({ validUntil }) => validUntil ?? []);
  return {
    query: first.query,
    at: parts.map(({ at }) => at).reduce(earlier),
    total: parts.reduce((sum, { total }) => sum + total, 0),
    allowed: members.length,
    byReason,
    duplicates: parts.reduce((sum, part) => sum + part.duplicates, duplicates),
    counted: parts.some(({ counted }) => counted === 'allowed') ? 'allowed' : 'everyone',
    validUntil: ends.length > 0 ? ends.reduce(earlier) : null,
    fingerprint: addBytes(parts.map(({ fingerprint }) => fingerprint)),
    members,
  };
}
