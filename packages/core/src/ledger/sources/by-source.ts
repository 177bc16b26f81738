import { ConsentError } from '../../errors/consent-error.js';
import type { FromSource, FromSourcePage } from '../../model/from-source.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { Source } from '../../model/source.js';
import type { SourceQuestion } from '../../model/source-question.js';
import { MOST_PERSONS, sourceQuestionSchema } from '../../model/source-question.schema.js';
import { entryReader } from '../entry-reader.js';
import { type PersonLog, readPersons } from '../merging/read-persons.js';
import type { Policies } from '../policy-registry.js';
import { readInput } from '../read-input.js';
import { readTrusted } from '../read-trusted.js';
import type { Session } from '../session.js';
import { sourceLogOf } from './source-log-of.js';

const isSame = (a: Source | undefined, b: Source): boolean =>
  a?.system === b.system && a.object === b.object && a.id === b.id;

/** What came from there and is no repetition of another log. One that was changed since still says where it claims to come from. */
const isFrom = ({ event, envelope }: LoggedEvent, source: Source): boolean =>
  typeof envelope === 'object' &&
  isSame(envelope.source, source) &&
  (event === 'unreadable' || event.carried === undefined);

/** What a person, and whoever has become one with them, answered from there. */
function answersFrom(
  { actor }: Session,
  { timeline }: Policies,
  logs: readonly PersonLog[],
  source: Source,
  locale: string | undefined,
): FromSource['answers'] {
  const [survivor] = logs;
  return logs.flatMap(({ subject, entries }) => {
    const read = entryReader(actor, entries, timeline, locale, subject === survivor?.subject ? undefined : subject);
    return read(entries.filter((entry) => isFrom(entry, source)));
  });
}

/** See `Sources.bySource`. */
export async function bySource(session: Session, question: SourceQuestion): Promise<FromSourcePage> {
  const { context, tenant, actor } = session;
  if (actor.type === 'person') throw new ConsentError('forbidden');
  const { before, limit = MOST_PERSONS, locale, ...source } = readInput(question, sourceQuestionSchema);
  const ref = await sourceLogOf(context, tenant, source);
  if (!ref) throw new ConsentError('unsupported', { params: { needs: 'addressKey' } });
  const { entries } = await readTrusted(context, ref);
  const pointers = entries.flatMap(({ ref: { seq }, event, envelope }) => {
    const subjectId = event !== 'unreadable' && typeof envelope === 'object' ? envelope.subjectId : undefined;
    return subjectId === undefined || (before !== undefined && seq >= before) ? [] : [{ seq, subjectId }];
  });
  const page = pointers.toReversed().slice(0, limit);
  const policies = await context.registry.load(tenant);
  const persons = await Promise.all(page.map(({ subjectId }) => readPersons(context, tenant, subjectId)));
  // Two who have become one are one person here.
  const found = new Map(persons.map((logs) => [logs[0].subject, logs]));
  const next = page.at(-1)?.seq;
  return {
    persons: [...found].flatMap(([subjectId, logs]) => {
      const answers = answersFrom(session, policies, logs, source, locale);
      return answers.length === 0 ? [] : [{ subjectId, answers }];
    }),
    ...(next !== undefined && page.length < pointers.length ? { next } : {}),
  };
}
