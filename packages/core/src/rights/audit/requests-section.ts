import { toCsv } from '../../canonical/to-csv.js';
import { dueBy } from '../../ledger/requests/due-by.js';
import { progressOf } from '../../ledger/requests/progress-of.js';
import type { RightsRequest } from '../../model/rights-request.js';
import { everyRequest } from '../every-request.js';
import type { SectionMaker } from './audit-case.js';
import { tell } from './tell.js';

const ends = ['fulfilled', 'refused', 'taken_back'] as const;

/** A request as it stood at an instant. */
function stoodAt({ receivedOn, steps }: RightsRequest, until: string, judgedAt: string) {
  const taken = steps.filter((step) => step.at < until);
  const end = taken.find(({ step }) => ends.some((one) => one === step));
  const state: RightsRequest['state'] = ends.find((one) => one === end?.step) ?? 'open';
  const extended = taken.filter(({ step }) => step === 'extended');
  const due = dueBy(
    receivedOn,
    extended.some(({ at, toldAt = at }) => toldAt < dueBy(receivedOn, 'one_month')) ? 'extended' : 'one_month',
  );
  const isLate = (end?.at ?? judgedAt) >= due;
  return { end, state, due, isLate, extended, systems: progressOf(taken) };
}

/** `requests.csv`: what was asked for before the end of the period and not closed before its beginning, and how far each system was then. */
export const requestsSection: SectionMaker = async function* (of) {
  const { from, until } = of.question;
  const { own, dated, moment } = of.tongue;
  const { row, finding, said } = tell('requests', of);
  const columns = [
    'request',
    'type',
    'person',
    'received',
    'due',
    'state',
    'closed',
    'late',
    'systems',
    'extension_told',
    'extension_recorded',
  ];
  yield { text: toCsv([columns]), entries: 0 };
  for await (const request of everyRequest(of.context)) {
    const { id, type, subjectId, receivedOn } = request;
    const { end, state, due, isLate, extended, systems } = stoodAt(request, until, of.judgedAt);
    if (`${receivedOn}T00:00:00.000Z` >= until || (end && end.at < from)) continue;
    const progress = systems.map((one) => `${one.system}: ${one.state}`).join('; ');
    const late = isLate ? 'late' : '';
    const told = extended.map(({ at, toldAt = at }) => toldAt).join('; ');
    const recorded = extended.map(({ at }) => at).join('; ');
    const text = toCsv([
      [id, type, subjectId, receivedOn, due, state, end?.at ?? null, late, progress, told, recorded],
    ]);
    yield { text, entries: 1 };
    const far = systems.map((one) => `${of.systemOf(one.system)}: ${own.requests.systems[one.state]}`);
    const [what, stood] = [own.requests.types[type], own.requests.states[state]];
    row(what, dated(receivedOn), moment(due), stood, end ? moment(end.at) : '', far.join('; '));
    if (isLate) finding(own.requests.late(what, dated(receivedOn), moment(due), end ? moment(end.at) : undefined));
    for (const { at, toldAt } of extended)
      if (toldAt !== undefined)
        finding(own.requests.recordedLater(what, dated(receivedOn), moment(toldAt), moment(at)));
    for (const { system, state: so, tries } of systems)
      if (so === 'failed') finding(own.requests.failed(of.systemOf(system), dated(receivedOn), tries));
  }
  return { ...said(), says: own.asOf(own.sections.requests.says, moment(of.judgedAt)) };
};
