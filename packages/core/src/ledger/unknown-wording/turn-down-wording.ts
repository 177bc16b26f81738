import type { TurnDownWordingInput, UnknownWordingOutcome } from '../../model/unknown-wording.js';
import { turnDownWordingSchema } from '../../model/unknown-wording.schema.js';
import { doneBy } from '../done-by.js';
import type { Session } from '../session.js';
import { readWording } from './read-wording.js';
import { settleWording } from './settle-wording.js';

/** See `UnknownWording.turnDownWording`. */
export async function turnDownWording(session: Session, input: TurnDownWordingInput): Promise<UnknownWordingOutcome> {
  const said = readWording(session, turnDownWordingSchema, input);
  const { actor } = session;
  await session.ready();
  return settleWording(session, said, 'turned_down', async ({ found, now }) => [
    {
      event: { kind: 'set_aside', effectiveAt: now, recordedBy: actor.type },
      envelope: {
        recordedBy: doneBy(actor),
        reason: said.reason,
        settles: { id: found.id, recordedBy: found.recordedBy },
      },
    },
  ]);
}
