import { canonicalJson } from '../canonical/canonical-json.js';
import { ConsentError } from '../errors/consent-error.js';
import { isConsentError } from '../errors/is-consent-error.js';
import { collectedSchema } from '../model/collected.schema.js';
import type { Collected, CollectedSet, DataSet, DataSource, HeldItem, PersonRef } from '../model/data-source.js';
import type { HeldInSystem, SystemState } from '../model/held.js';
import type { LocalizedText } from '../model/localized-text.js';
import { countOf, type HeldSet } from './held-set.js';
import { inTimeLimit } from './in-time-limit.js';
import { readItems } from './read-items.js';
import type { TakenSet } from './read-through.js';
import type { RightsContext } from './rights-context.js';

/** How the items of a set are taken: into memory, or only read through. */
export type TakeSet<Set> = (context: RightsContext, set: CollectedSet, system: string) => Promise<TakenSet<Set>>;

const brokeOff: LocalizedText = {
  en: 'Reading stopped in the middle: what came before is here, and the rest is missing.',
  de: 'Das Lesen brach mittendrin ab: Was davor kam, ist hier, und der Rest fehlt.',
};

/** What a system says is missing, and that it broke off. */
const missingIn = (said: LocalizedText): LocalizedText =>
  Object.fromEntries(
    Object.entries({ ...brokeOff, ...said }).map(([locale, text]) => [
      locale,
      Object.hasOwn(said, locale) ? `${text} ${brokeOff[locale] ?? brokeOff.en}` : text,
    ]),
  );

const failed = (error: unknown): SystemState => ({
  state: 'failed',
  because: isConsentError(error, 'unavailable') && error.params.reason === 'timeout' ? 'timeout' : 'error',
});

function stateOf<Set extends HeldSet>({ missing }: Collected, taken: readonly TakenSet<Set>[]): SystemState {
  const stopped = taken.find((one) => one.stopped !== undefined);
  if (stopped && taken.every(({ set }) => countOf(set) === 0)) return failed(stopped.stopped);
  if (stopped) return { state: 'partial', missing: missingIn(missing ?? {}) };
  return missing === undefined ? { state: 'ok' } : { state: 'partial', missing };
}

/** A set with all of its items in memory. */
export const takeWhole: TakeSet<DataSet> = async (context, { items: given, ...rest }) => {
  if (typeof given !== 'function') return { set: { ...rest, items: given } };
  const items: HeldItem[] = [];
  try {
    for await (const page of readItems(context, given)) items.push(...page);
  } catch (stopped) {
    return { set: { ...rest, items }, stopped };
  }
  return { set: { ...rest, items } };
};

/** What one system answers, as far as it does. One that breaks off is told as far as it came. */
export async function askSystem<Set extends HeldSet>(
  context: RightsContext,
  source: DataSource,
  person: PersonRef,
  take: TakeSet<Set>,
): Promise<HeldInSystem<Set>> {
  const { id: system, title } = source;
  try {
    const answer = await inTimeLimit(context.timeLimit, (control) => source.collect(person, control));
    const { data } = collectedSchema.safeParse(answer);
    if (!data) throw new ConsentError('invalid');
    canonicalJson(data.sets.map(({ items, ...rest }) => (typeof items === 'function' ? rest : { ...rest, items })));
    const open = source.open?.(person);
    const taken: TakenSet<Set>[] = [];
    for (const set of data.sets) taken.push(await take(context, set, system));
    const state = stateOf(data, taken);
    const sets = state.state === 'failed' ? [] : taken.map(({ set }) => set);
    return { system, title, sets, ...(open === undefined ? {} : { open }), ...state };
  } catch (error) {
    // What it says of persons is its own, so that nothing of the error goes on.
    return { system, title, sets: [], ...failed(error) };
  }
}
