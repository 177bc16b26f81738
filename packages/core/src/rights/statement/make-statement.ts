import type { AccessStatement, StatementFacts, StatementLack, StatementSection } from '../../model/access-statement.js';
import type { HeldInSystem } from '../../model/held.js';
import type { PersonRecord } from '../../model/person-record.js';
import { LEDGER_SYSTEM } from '../define-data-source.js';
import type { Masked } from './apply-mask.js';
import { consentsSection } from './consents-section.js';
import { dataSection } from './data-section.js';
import { purposesSection } from './purposes-section.js';
import { type StatementTongue, statementTongue } from './statement-tongue.js';

function controllersOf(record: PersonRecord): readonly string[] {
  const lines = record.purposes.map(({ controller: { name, address, contact } }) =>
    [name, address, contact.phone, contact.email, contact.url].filter(Boolean).join(', '),
  );
  return [...new Set(lines)];
}

function incompleteOf(system: HeldInSystem, { words, say }: StatementTongue): readonly string[] {
  if (system.state === 'failed') return [words.failed(say(system.title), system.because)];
  return system.state === 'partial' ? [words.partial(say(system.title), say(system.missing))] : [];
}

function leftOutLines({ leftOut, notAskedFor }: Masked, { words, say }: StatementTongue): readonly string[] {
  const systems = notAskedFor.map(({ title }) => words.notAskedFor(say(title)));
  const count = leftOut.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return systems;
  return [
    ...systems,
    words.leftOut(count),
    ...leftOut.map((one) => words.leftOutOf(`${say(one.system)}: ${say(one.set)}`, one.count)),
  ];
}

/** What rests on consent is held only where something was answered; the rest whether anything was said or not. */
function heldPurposes({ systems }: Masked['held'], { purposes }: PersonRecord): PersonRecord['purposes'] {
  const answers = systems.find(({ system }) => system === LEDGER_SYSTEM)?.sets.find(({ id }) => id === 'answers');
  const answered = new Set(answers?.items.map((item) => item.purpose));
  return purposes.filter(({ purpose }) => purpose.kind !== 'consent' || answered.has(purpose.id));
}

function lacksOf(purposes: PersonRecord['purposes'], facts: StatementFacts): readonly StatementLack[] {
  return [
    ...(facts.automatedDecisions ? [] : [{ what: 'automated_decisions' } as const]),
    ...(facts.transfers ? [] : [{ what: 'transfers' } as const]),
    ...purposes.flatMap(({ purpose }) =>
      purpose.retention ? [] : [{ what: 'retention', purposeId: purpose.id } as const],
    ),
  ];
}

/** What is held of a person as a document in their language (GDPR Art. 15). @param locale @default the language they were last asked in */
export function makeStatement(
  masked: Masked,
  record: PersonRecord,
  facts: StatementFacts,
  locale = masked.held.locale,
): AccessStatement {
  const { held } = masked;
  const tongue = statementTongue(locale);
  const { words, say, dated } = tongue;
  const purposes = heldPurposes(held, record);
  const titles = new Map(record.purposes.map(({ purpose }) => [purpose.id, say(purpose.title)]));
  const notices = new Map(record.notices.map((stored) => [String(stored.hash), stored]));
  const answers = held.systems.find(({ system }) => system === LEDGER_SYSTEM)?.sets.find(({ id }) => id === 'answers');
  const hasLedger = masked.notAskedFor.every(({ system }) => system !== LEDGER_SYSTEM);
  const uk = record.purposes.some(({ profile }) => profile !== 'eu-gdpr');
  const section = (part: StatementSection['part'], lines: readonly string[]): readonly StatementSection[] =>
    lines.length === 0 ? [] : [{ part, heading: words.headings[part], lines, groups: [] }];
  const said = [facts.automatedDecisions, facts.transfers].flatMap((text) => (text ? [say(text)] : []));
  return {
    subjectId: held.subjectId,
    locale: tongue.locale,
    at: held.at,
    title: words.title([...new Set(record.purposes.map(({ controller }) => controller.name))].join(', ')),
    sections: [
      ...section('controllers', [...controllersOf(record), words.made(dated(held.at), held.subjects.join(', '))]),
      ...section(
        'incomplete',
        held.systems.flatMap((system) => incompleteOf(system, tongue)),
      ),
      ...section('left_out', leftOutLines(masked, tongue)),
      purposesSection(purposes, facts, tongue),
      // Without the ledger it says nothing of answers, not that there are none.
      ...(hasLedger ? [consentsSection(answers, notices, titles, tongue)] : []),
      dataSection(held, titles, tongue, uk),
      ...section('decisions', said),
      ...section('rights', [...words.rights(uk), words.complain(facts.authority ? say(facts.authority) : '')]),
    ],
    lacks: lacksOf(purposes, facts),
  };
}
