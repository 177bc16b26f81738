import type { Rectification, RectificationStepInput } from '../../model/rectification.js';
import { removing } from '../removing/removing.js';
import { requests } from '../requests/requests.js';
import { writeStep } from '../requests/write-step.js';
import { restricting } from '../restricting/restricting.js';
import type { Session } from '../session.js';

/**
 * What follows the end of a rectification: use is no longer restricted because of it, and the request is answered, each unless
 * something else of the person's is still open. Killed between the two, the same call goes on.
 */
export async function endRectification(
  session: Session,
  { id, subjectId }: RectificationStepInput,
  ended: Rectification,
  open: readonly Rectification[],
): Promise<void> {
  const { ended: { informedOn = '', reason } = {}, state, request } = ended;
  const { restricted } = await removing(session).personState(subjectId);
  const isContested = open.some(({ meanwhile }) => meanwhile === 'restricted');
  if (ended.meanwhile === 'restricted' && restricted?.because === 'accuracy_contested' && !isContested) {
    const call = { subjectId, id: `${ended.id}-lift`, informedOn, reason: reason ?? ended.after };
    await restricting(session).liftRestriction(call);
  }
  const asked = await requests(session).request(request);
  if (asked.state !== 'open' || open.some((one) => one.request === request)) return;
  await writeStep(session, { request, id }, ({ type } = asked) => ({
    event: { type, step: state === 'refused' ? 'refused' : 'fulfilled' },
    envelope: reason === undefined ? {} : { note: reason },
  }));
}
