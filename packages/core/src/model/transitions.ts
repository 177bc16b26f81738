import type { AnswerKind, MeasureKind } from './event.js';
import type { ConsentStatus } from './status.js';

/** Kinds that can move a consent purpose. The others leave every status as it is: they are side entries, blocks or voids. */
export const movingKinds = [
  'requested',
  'deferred',
  'not_given',
  'refused',
  'given',
  'renewed',
  'withdrawn',
  'stopped',
  'invalidated',
  'parked',
] as const satisfies readonly (AnswerKind | MeasureKind)[];

export type MovingKind = (typeof movingKinds)[number];

type Row = Readonly<Record<ConsentStatus, ConsentStatus>>;

const same: Row = {
  not_asked: 'not_asked',
  unknown: 'unknown',
  requested: 'requested',
  deferred: 'deferred',
  not_given: 'not_given',
  refused: 'refused',
  given: 'given',
  withdrawn: 'withdrawn',
  stopped: 'stopped',
  invalidated: 'invalidated',
  expired: 'expired',
  outdated: 'outdated',
  of_age: 'of_age',
};

const all = (to: ConsentStatus): Row =>
  Object.fromEntries(Object.keys(same).map((from) => [from, to])) as Record<ConsentStatus, ConsentStatus>; // every key of Row is listed in `same`

/**
 * Where each kind of entry leads from each status (UO-T01).
 * A withdrawal and a refusal are legal from everywhere; being asked or leaving a box empty never undoes a yes or a no.
 */
export const transitions: Readonly<Record<MovingKind, Row>> = {
  requested: { ...same, not_asked: 'requested', unknown: 'requested', deferred: 'requested', not_given: 'requested' },
  deferred: { ...same, not_asked: 'deferred', unknown: 'deferred', requested: 'deferred', not_given: 'deferred' },
  not_given: {
    ...same,
    not_asked: 'not_given',
    unknown: 'not_given',
    requested: 'not_given',
    deferred: 'not_given',
    expired: 'not_given',
    outdated: 'not_given',
    of_age: 'not_given',
  },
  refused: { ...all('refused'), given: 'withdrawn', withdrawn: 'withdrawn' },
  given: all('given'),
  renewed: all('given'),
  withdrawn: all('withdrawn'),
  stopped: { ...same, given: 'stopped', expired: 'stopped', outdated: 'stopped', of_age: 'stopped' },
  invalidated: {
    ...same,
    given: 'invalidated',
    expired: 'invalidated',
    outdated: 'invalidated',
    of_age: 'invalidated',
    withdrawn: 'invalidated',
    stopped: 'invalidated',
  },
  parked: { ...same, not_asked: 'unknown' },
};
