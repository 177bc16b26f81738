import type { ListMember } from '../../model/contact-list.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { addressLogOf } from '../address-log-of.js';
import { readTrustedLogs } from '../read-trusted-logs.js';
import type { Session } from '../session.js';

/** What is known of the addresses that people would be written to at, in their order: one read of the store for all of them. */
export async function addressLogs(
  { context, tenant }: Pick<Session, 'context' | 'tenant'>,
  members: readonly ListMember[],
): Promise<readonly (readonly LoggedEvent[] | undefined)[]> {
  const refs = await Promise.all(
    members.map(({ to }) => (to === undefined ? undefined : addressLogOf(context, tenant, to))),
  );
  const logs = await readTrustedLogs(
    context,
    refs.flatMap((ref) => ref ?? []),
  );
  return refs.map((ref) => ref && (logs.get(ref.subject) ?? []));
}
