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
  let so = begun;
  if (so.state !== 'open') return so;
  for (const [place, progress] of begun.places.entries()) {
    if (!isToTry(progress)) continue;
    const step = await putRight(context, person, begun, progress, place);
    const id = `${begun.id}-${place}-${progress.tries}`;
    so = await context.ledger.noteRectification({
      subjectId: person.subjectId,
      id,
      rectification: begun.id,
      step,
      place,
    });
  }
  return so;
}
