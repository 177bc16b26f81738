import { addBytes } from '../../canonical/add-bytes.js';
import { earlier, type Instant } from '../../canonical/instant.js';
import type { ContactList, ListMember, ListQuery } from '../../model/contact-list.js';
import type { GateAnswer, GateReason } from '../../model/gate-answer.js';
import { oneEach } from './one-each.js';

/** A person and what the gate says of them. */
export interface Judged {
  readonly member: ListMember;
  readonly answer: GateAnswer;
  /** Stands for this person, this address and this query; of those who are allowed. */
  readonly mark: Uint8Array | undefined;
}

/** The list of those whom the gate lets in, with the others counted. */
export function listOf(
  query: ListQuery,
  at: Instant,
  judged: readonly Judged[],
  policyEnds: Instant | null,
): ContactList {
  const byReason: Partial<Record<GateReason, number>> = {};
  const allowed: ListMember[] = [];
  let validUntil: Instant | null = null;
  for (const { member, answer } of judged) {
    if (!answer.allowed) {
      byReason[answer.reason] = (byReason[answer.reason] ?? 0) + 1;
      continue;
    }
    allowed.push(member);
    for (const end of [answer.until, policyEnds]) {
      if (end !== null) validUntil = validUntil === null ? end : earlier(validUntil, end);
    }
  }
  const { members, duplicates } = oneEach(allowed);
  return {
    query,
    at,
    total: judged.length,
    allowed: members.length,
    byReason,
    duplicates,
    counted: 'everyone',
    validUntil,
    fingerprint: addBytes(judged.flatMap(({ mark }) => mark ?? [])),
    members,
  };
}
