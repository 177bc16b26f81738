import type { Rectification } from '../../model/rectification.js';
import { removing } from '../removing/removing.js';
import { requests } from '../requests/requests.js';
import { writeStep } from '../requests/write-step.js';
import type { Session } from '../session.js';
import { liftContested } from './lift-contested.js';

/**
 * What follows the end of a rectification: use is no longer restricted because of it, and the request is answered, each unless
 * something else of the person's is still open. Killed between the two, the same call goes on.
 */
export async function endRectification(
  session: Session,
  subjectId: string,
  ended: Rectification,
  open: readonly Rectification[],
): Promise<void> {
  const { id, ended: { informedOn = '', reason } = {}, meanwhile, state, request } = ended;
  const { restricted } = await removing(session).personState(subjectId);
  if (meanwhile === 'restricted' && restricted?.because === 'accuracy_contested')
    await liftContested(session, { subjectId, id: `${id}-lift`, informedOn, reason: reason ?? ended.after });
  const asked = await requests(session).request(request);
  if (asked.state !== 'open' || open.some((one) => one.request === request)) return;
  await writeStep(session, { request, id: `${id}-answer` }, ({ type } = asked) => ({
    event: { type, step: state === 'refused' ? 'refused' : 'fulfilled' },
    envelope: reason === undefined ? {} : { note: reason },
  }));
}
