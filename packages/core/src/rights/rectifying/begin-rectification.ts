import { canonicalJson } from '../../canonical/canonical-json.js';
import { ConsentError } from '../../errors/consent-error.js';
import { invalidAt } from '../../errors/invalid-at.js';
import { readInput } from '../../ledger/read-input.js';
import { assertSameRectification } from '../../ledger/rectifying/same-rectification.js';
import type { DataSet, PersonRef } from '../../model/data-source.js';
import type { HeldInSystem } from '../../model/held.js';
import type {
  BeginRectificationInput,
  HeldPlace,
  OpenRectificationInput,
  PlaceAsked,
  Rectification,
} from '../../model/rectification.js';
import { beginRectificationSchema } from '../../model/rectification.schema.js';
import { askSystem, takeWhole } from '../ask-system.js';
import type { RightsContext } from '../rights-context.js';
import { personOf } from './person-of.js';
import { runRectification } from './run-rectification.js';

interface PlaceFound {
  readonly place: PlaceAsked;
  readonly set: DataSet;
}

/** Every system that is named, asked once. What a client says of names and recipients nobody would have to believe. */
async function answersOf(
  context: RightsContext,
  person: PersonRef,
  places: readonly HeldPlace[],
): Promise<ReadonlyMap<string, HeldInSystem>> {
  const named = new Set(places.map(({ system }) => system));
  const asked = context.sources.filter(({ id }) => named.has(id));
  const answers = await Promise.all(
    asked.map(async (source) => [source.id, await askSystem(context, source, person, takeWhole)] as const),
  );
  return new Map(answers);
}

function findPlace(
  { sources }: RightsContext,
  answers: ReadonlyMap<string, HeldInSystem>,
  asked: HeldPlace,
  path: string,
): PlaceFound {
  const answer = answers.get(asked.system);
  // What the ledger holds was said by the person: an answer is corrected by an entry, never written over.
  if (!answer) throw new ConsentError('not_found', { path: `${path}/system` });
  if (answer.state === 'failed') throw new ConsentError('unavailable', { params: { reason: answer.because } });
  const set = answer.sets.find(({ id }) => id === asked.set);
  const value = set?.items[asked.item]?.[asked.column];
  // Somebody was faster, or looked at another day's: what is wrong is looked at again first.
  if (!set || canonicalJson(value ?? null) !== canonicalJson(asked.before))
    throw invalidAt('changed_meanwhile', `${path}/before`);
  const columnTitle = set.columns?.[asked.column];
  const way = sources.find(({ id }) => id === asked.system)?.rectify ? 'machine' : 'hand';
  const titles = { title: answer.title, setTitle: set.title, ...(columnTitle === undefined ? {} : { columnTitle }) };
  return { place: { ...asked, ...titles, way }, set };
}

/** Everybody who got one of the sets, once. */
function recipientsOf(sets: readonly DataSet[]) {
  const all = sets.flatMap(({ recipients = [] }) => recipients);
  return [...new Map(all.map((one) => [canonicalJson(one), one])).values()];
}

/** What the systems said when it was begun. */
const askedIn = ({ places, recipients }: Rectification): Pick<OpenRectificationInput, 'places' | 'recipients'> => ({
  places: places.map(({ state: _state, tries: _tries, at: _at, by: _by, ...asked }) => asked),
  recipients: recipients.map(({ title }) => title),
});

/**
 * Writes down what is wrong and what is right, restricts use where that was chosen, and has every system put it right that can.
 * Sent again it goes on where it was.
 * @throws `idempotency_mismatch` where something else was begun under this id
 */
export async function beginRectification(
  context: RightsContext,
  input: BeginRectificationInput,
): Promise<Rectification> {
  const { subjectId, ...call } = input;
  const { places } = readInput(call, beginRectificationSchema);
  const before = (await context.ledger.rectificationsOf(subjectId)).find(({ id }) => id === input.id);
  const person = await personOf(context, subjectId);
  if (before) {
    assertSameRectification(before, input);
    // What was put right already does not stand there any more: the systems are not asked what does.
    await context.ledger.openRectification({ ...input, ...askedIn(before) });
    return runRectification(context, person, before);
  }
  const answers = await answersOf(context, person, places);
  const found = places.map((place, index) => findPlace(context, answers, place, `/places/${index}`));
  const opened = await context.ledger.openRectification({
    ...input,
    places: found.map(({ place }) => place),
    recipients: recipientsOf(found.map(({ set }) => set)),
  });
  return runRectification(context, person, opened);
}
