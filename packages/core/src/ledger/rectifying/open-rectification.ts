import { toInstant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { OpenRectificationInput, Rectification } from '../../model/rectification.js';
import { openRectificationSchema } from '../../model/rectification.schema.js';
import type { RightsRequest } from '../../model/rights-request.js';
import { readPersons } from '../merging/read-persons.js';
import { readCall } from '../removing/change-state.js';
import { removing } from '../removing/removing.js';
import { requests } from '../requests/requests.js';
import { restricting } from '../restricting/restricting.js';
import type { Session } from '../session.js';
import { beginRequest } from './begin-request.js';
import { rectificationsIn } from './rectifications-in.js';
import { restrictionIdOf } from './restriction-id-of.js';
import { assertSameRectification } from './same-rectification.js';
import { writeRectificationStep } from './write-rectification-step.js';

async function requestFor(session: Session, input: OpenRectificationInput): Promise<RightsRequest> {
  const { subjectId, id, request, receivedOn = toInstant(session.context.clock()).slice(0, 10) } = input;
  const { requestsOf, openRequest } = requests(session);
  const theirs = await requestsOf(subjectId);
  if (request === undefined) {
    // Sent again, also after midnight, it is the same request.
    const before = theirs.find((one) => one.type === 'rectification' && one.id.slice(11) === id);
    return before ?? openRequest({ subjectId, id, type: 'rectification', receivedOn });
  }
  const found = theirs.find((one) => one.id === request && one.type === 'rectification');
  if (!found) throw new ConsentError('not_found', { path: '/request' });
  if (found.state !== 'open') throw new ConsentError('closed', { path: '/request' });
  return found;
}

/**
 * The request first, then the restriction, then what is wrong, and last that the request has begun: killed between two of them, the
 * same call goes on.
 */
export async function openRectification(session: Session, input: OpenRectificationInput): Promise<Rectification> {
  const { id, reason, places, after, meanwhile, recipients } = readCall(session, input, openRectificationSchema);
  const { context, tenant } = session;
  await session.ready();
  const { subjectId } = input;
  const persons = await readPersons(context, tenant, subjectId);
  const before = rectificationsIn(persons.flatMap(({ entries }) => entries)).find((one) => one.id === id);
  if (before) {
    assertSameRectification(before, input);
    // One that has ended has answered its request already.
    if (before.state === 'open') await beginRequest(session, before);
    return before;
  }
  const { state, restricted } = await removing(session).personState(subjectId);
  const cannot = state === 'unknown' || state === 'erased';
  if (cannot && meanwhile === 'restricted') throw new ConsentError('not_found', { path: '/subjectId' });
  const { id: request } = await requestFor(session, input);
  const because = 'accuracy_contested';
  if (meanwhile === 'restricted' && !restricted)
    await restricting(session).restrict({ subjectId, id: restrictionIdOf(id), because, reason });
  const asked = {
    subjectId,
    id: `${id}-asked`,
    rectification: id,
    request,
    reason,
    places,
    after,
    meanwhile,
    recipients,
  };
  const opened = await writeRectificationStep(session, asked, () => ({
    event: { request, step: 'asked' },
    envelope: { reason, rectification: { places, after, meanwhile, recipients } },
  }));
  await beginRequest(session, opened);
  return opened;
}
