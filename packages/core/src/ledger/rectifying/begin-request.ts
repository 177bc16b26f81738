import type { Rectification } from '../../model/rectification.js';
import { writeStep } from '../requests/write-step.js';
import type { Session } from '../session.js';

/** Writes that the request of a rectification has begun, once: from then on only its end closes it. */
export const beginRequest = async (
  session: Session,
  { id, request }: Pick<Rectification, 'id' | 'request'>,
): Promise<unknown> =>
  writeStep(session, { request, id: `${id}-begun` }, () => ({
    event: { type: 'rectification', step: 'begun' },
    envelope: {},
  }));
