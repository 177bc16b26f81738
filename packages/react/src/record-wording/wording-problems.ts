import type { CaptureMessages } from '../messages/sections/capture-messages.js';
import type { RecordWordingMessages } from '../messages/sections/needs-a-look-messages.js';
import type { WordingDraft, WordingProblems } from './record-context.js';

/** What is signed on paper is proved by a picture of it. */
const onPaper: ReadonlySet<string | undefined> = new Set(['paper', 'event']);

/**
 * What is still to be done before a form can be recorded so that somebody can confirm it.
 * @param claimedAt the instant that the date stands for
 * @param takesFiles whether there is a place for files
 */
export function wordingProblems(
  draft: WordingDraft,
  claimedAt: string | undefined,
  now: number,
  takesFiles: boolean,
  words: RecordWordingMessages,
  { noteMissing }: Pick<CaptureMessages, 'noteMissing'>,
): WordingProblems {
  const { text, evidence, method, note, covers } = draft;
  const problems: Record<keyof WordingProblems, string | false> = {
    text: text.trim() === '' && !evidence && words.textOrFile,
    file: takesFiles && onPaper.has(method) && !evidence && words.scanMissing,
    method: !method && words.methodMissing,
    when: claimedAt === undefined ? words.dateMissing : Date.parse(claimedAt) > now && words.dateToCome,
    note: method === 'other' && note.trim() === '' && noteMissing,
    covers: covers.size === 0 && words.coversMissing,
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem));
}
