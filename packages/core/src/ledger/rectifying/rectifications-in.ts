import type { LoggedEvent } from '../../model/logged-event.js';
import type {
  PlaceAsked,
  PlaceProgress,
  RecipientProgress,
  Rectification,
  RectificationAsked,
} from '../../model/rectification.js';
import type { RectificationStepEvent } from '../../model/rectification-event.js';

interface Taken {
  readonly event: RectificationStepEvent;
  readonly envelope: LoggedEvent['envelope'];
}

const personal = ({ envelope }: Taken) => (typeof envelope === 'object' ? envelope : {});
const byOf = (taken: Taken) => {
  const { recordedBy } = personal(taken);
  return recordedBy === undefined ? {} : { by: recordedBy };
};

function progressOf(place: PlaceAsked, tries: readonly Taken[]): PlaceProgress {
  const last = tries.at(-1);
  const waits = place.way === 'hand' ? 'by_hand' : 'waiting';
  if (!last) return { ...place, state: waits, tries: 0 };
  const { step, recordedAt: at } = last.event;
  const done = step === 'by_hand' ? byOf(last) : {};
  return { ...place, state: step === 'failed' ? 'failed' : 'done', tries: tries.length, at, ...done };
}

function toldOf(title: RecipientProgress['title'], told: Taken | undefined): RecipientProgress {
  if (!told) return { title };
  return { title, told: { at: told.event.recordedAt, how: personal(told).note ?? '', ...byOf(told) } };
}

function nextOf(state: Rectification['state'], places: readonly PlaceProgress[]): Rectification['next'] {
  if (state !== 'open') return ['told'];
  const done = places.filter((place) => place.state === 'done').length;
  return [
    ...(done < places.length ? (['by_hand'] as const) : []),
    'told',
    ...(done === places.length ? (['done'] as const) : []),
    ...(done === 0 ? (['refused'] as const) : []),
  ];
}

function rectificationOf(first: Taken, steps: readonly Taken[]): Rectification | undefined {
  const { rectification: asked, reason = '' } = personal(first);
  // Whose words were erased says nothing any more.
  if (!asked?.places) return undefined;
  const { places: askedFor, after, meanwhile, recipients } = asked as RectificationAsked; // the first step has them all
  const places = askedFor.map((place, index) =>
    progressOf(
      place,
      steps.filter(({ event }) => event.place === index),
    ),
  );
  const end = steps.find(({ event }) => event.step === 'done' || event.step === 'refused');
  const state = (end?.event.step ?? 'open') as Rectification['state']; // found by just these two
  const said = end && personal(end);
  return {
    id: first.event.rectification,
    request: first.event.request,
    state,
    askedAt: first.event.recordedAt,
    ...byOf(first),
    reason,
    after,
    meanwhile,
    places,
    recipients: recipients.map((title, index) =>
      toldOf(
        title,
        steps.findLast(({ event }) => event.recipient === index),
      ),
    ),
    ...(end && said
      ? {
          ended: {
            at: end.event.recordedAt,
            ...(said.rectification?.informedOn === undefined ? {} : { informedOn: said.rectification.informedOn }),
            ...(said.reason === undefined ? {} : { reason: said.reason }),
            ...byOf(end),
          },
        }
      : {}),
    next: nextOf(state, places),
  };
}

/** What was said to be wrong in the logs of one person, the oldest first, and what became of it. */
export function rectificationsIn(entries: readonly LoggedEvent[]): readonly Rectification[] {
  const taken = entries
    .flatMap(({ event, envelope }): readonly Taken[] =>
      event !== 'unreadable' && event.kind === 'rectification_step' ? [{ event, envelope }] : [],
    )
    // Of two who became one, the other's log comes after, and may be older.
    .toSorted((a, b) =>
      a.event.recordedAt < b.event.recordedAt ? -1 : Number(a.event.recordedAt > b.event.recordedAt),
    );
  const asked = taken.filter(({ event }) => event.step === 'asked');
  return asked.flatMap(
    (first) =>
      rectificationOf(
        first,
        taken.filter(({ event }) => event.rectification === first.event.rectification),
      ) ?? [],
  );
}
