import type { Finding } from '../../errors/finding.js';
import type { RightsRequest } from '../../model/rights-request.js';
import { cellOf } from '../../status/cell-of.js';
import { answerChannels } from '../../status/channels-of.js';
import { foldSubject } from '../../status/fold-subject.js';
import { purposesInForce } from '../../status/policy-timeline.js';
import { nowFor } from '../append.js';
import { type PersonLog, readPerson } from '../merging/read-persons.js';
import { versionsIn } from '../policy-registry.js';
import { personStateOf } from '../removing/person-state-of.js';
import { requests } from '../requests/requests.js';
import type { Session } from '../session.js';
import { isPastItsTime } from './is-past-its-time.js';
import { tombstoneFindings } from './tombstone-findings.js';

/** RT-06: systems that were planned to erase and have not said that they did, where nobody noted that they were told (GDPR Art. 19). */
const untold = ({ type, erasure, systems, steps }: RightsRequest): readonly Finding[] => {
  if (type !== 'erasure' || !erasure || steps.some(({ step }) => step === 'handed_over')) return [];
  const isDone = (system: string) => systems.some((one) => one.system === system && one.state === 'done');
  return erasure.plan.systems
    .filter(({ system }) => !isDone(system))
    .map(({ system }) => ({ code: 'RT-06', severity: 'warning', path: '', params: { system } }));
};

/** RT-10: yeses that still count and whose personal part or file is gone. */
async function unproven(
  { context, tenant }: Session,
  { subject, entries }: PersonLog,
  at: string,
): Promise<readonly Finding[]> {
  const { timeline } = await context.registry.loadWith(tenant, versionsIn(entries));
  const fold = foldSubject(entries, at);
  const grants = purposesInForce(timeline, at).flatMap(({ purpose }) =>
    answerChannels(purpose).flatMap((channel) => {
      const { status, grant } = cellOf(fold, timeline, purpose, channel);
      return status === 'given' && grant ? [{ purposeId: purpose.id, seq: grant.ref.seq }] : [];
    }),
  );
  const found: Finding[] = [];
  for (const params of grants) {
    const envelope = entries.find(({ ref }) => ref.seq === params.seq)?.envelope;
    const hash = typeof envelope === 'object' ? envelope.evidence?.hash : undefined;
    const isGone = hash !== undefined && context.evidence && !(await context.evidence.get({ tenant, subject, hash }));
    if (envelope === 'erased' || isGone) found.push({ code: 'RT-10', severity: 'warning', path: '', params });
  }
  return found;
}

/** What is wrong with how the data of one person is kept. See `Retention.retentionFindings`. */
export async function retentionFindings(session: Session, subjectId: string): Promise<readonly Finding[]> {
  const { context, tenant } = session;
  const log = await readPerson(context, tenant, subjectId);
  const now = nowFor(context, log.entries);
  const { erased } = personStateOf(subjectId, log.entries, now);
  const asked = await requests(session).requestsOf(subjectId);
  return [
    ...tombstoneFindings(log.stored),
    ...(erased && isPastItsTime(log, now)
      ? [{ code: 'RT-03', severity: 'error', path: '', params: { until: erased.kept.until } } as const]
      : []),
    ...asked.flatMap(untold),
    ...(await unproven(session, log, now)),
  ];
}
