import { ConsentError } from '../../errors/consent-error.js';
import type { PersonRef } from '../../model/data-source.js';
import type { PlaceProgress, Rectification } from '../../model/rectification.js';
import { inTimeLimit } from '../in-time-limit.js';
import type { RightsContext } from '../rights-context.js';

/** Whether a system still has to put it right by itself. */
export const isToTry = ({ way, state }: PlaceProgress): boolean => way === 'machine' && state !== 'done';

async function putRight(
  { sources, timeLimit }: RightsContext,
  person: PersonRef,
  { id, after }: Rectification,
  { system, set, item, column, before }: PlaceProgress,
  place: number,
): Promise<'put_right' | 'failed'> {
  try {
    const rectify = sources.find((source) => source.id === system)?.rectify;
    if (!rectify) throw new ConsentError('unsupported');
    const change = { set, item, column, before, after };
    await inTimeLimit(timeLimit, (control) => rectify(person, change, { id: `${id}-${place}`, ...control }));
    return 'put_right';
  } catch {
    // What a failure says of persons is that system's own.
    return 'failed';
  }
}

/** Asks every system once that has not put it right yet; what fails is tried again by the next run. */
export async function runRectification(
  context: RightsContext,
  person: PersonRef,
  begun: Rectification,
): Promise<Rectification> {
  const { subjectId } = person;
  let so = begun;
  for (const place of begun.places.keys()) {
    // Somebody at the desk may have ended it, or put this place right, while another system was asked.
    const now = (await context.ledger.rectificationsOf(subjectId)).find(({ id }) => id === begun.id);
    if (now?.state !== 'open') return now ?? so;
    so = now;
    const progress = now.places[place];
    if (!progress || !isToTry(progress)) continue;
    const step = await putRight(context, person, now, progress, place);
    const id = `${begun.id}-${place}-${progress.tries}`;
    so = await context.ledger.noteRectification({ subjectId, id, rectification: begun.id, step, place });
  }
  return so;
}
