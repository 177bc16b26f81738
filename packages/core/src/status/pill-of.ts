import type { CellStanding, Pill, PillWord, Tone } from '../model/standing.js';

const strictest: readonly Tone[] = ['blocked', 'no', 'waiting', 'nothing'];

const words: Readonly<Partial<Record<string, PillWord>>> = {
  not_asked: 'never_asked',
  unknown_subject: 'never_asked',
  not_informed: 'not_informed',
  requested: 'asked',
  deferred: 'asked',
  not_given: 'left_empty',
  refused: 'said_no',
  withdrawn: 'withdrawn',
  objected: 'objected',
  expired: 'expired',
  outdated: 'ask_again',
  of_age: 'ask_again',
  address_changed: 'ask_again',
  invalidated: 'ask_again',
  stopped: 'stopped',
  restricted: 'restricted',
  held: 'held',
  removed: 'removed',
  erased: 'erased',
  unknown: 'unknown',
};

const isAllowed = (cell: CellStanding): boolean => cell.gate.allowed;

/** Several allowed, several not: named by what is fewer to read. */
function partly(topic: Pill['topic'], cells: readonly CellStanding[]): Pill {
  const purposes = new Set(cells.map(({ purposeId }) => purposeId));
  const allowed = cells.filter(isAllowed);
  const shut = cells.filter((cell) => !isAllowed(cell));
  const nameable = purposes.size === 1 && (allowed.length === 1 || shut.length === 1);
  const named = allowed.length === 1 ? allowed : shut;
  return {
    topic,
    tone: 'partly',
    word: !nameable ? 'some' : named === allowed ? 'only' : 'without',
    channels: nameable ? named.map(({ channel }) => channel) : [],
    at: null,
    cells,
  };
}

/** Several cells of one topic as one pill: all allowed, some, or the strictest reason against. */
export function pillOf(topic: Pill['topic'], cells: readonly CellStanding[]): Pill {
  const allowed = cells.filter(isAllowed);
  const plain = { topic, channels: [], at: null, cells };
  if (allowed.length === cells.length) {
    if (cells.some(({ tone }) => tone === 'informed')) return { ...plain, tone: 'informed', word: 'not_informed' };
    return { ...plain, tone: 'ok', word: topic === 'data' ? 'may_keep' : 'may_contact' };
  }
  if (allowed.length > 0) return partly(topic, cells);
  const tone = strictest.find((candidate) => cells.some((cell) => cell.tone === candidate)) ?? 'blocked';
  const deciding = cells.find((cell) => cell.tone === tone);
  const reason = deciding && !deciding.gate.allowed ? deciding.gate.reason : 'unknown';
  const word = words[reason] ?? 'blocked';
  return { ...plain, tone, word, at: word === 'expired' ? (deciding?.until ?? null) : null };
}
