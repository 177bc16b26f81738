import type { StatementFacts, StatementLack, StatementSection } from '../../model/access-statement.js';
import type { HeldInSystem } from '../../model/held.js';
import type { StoredNotice } from '../../model/notice.js';
import type { RecordedPurpose } from '../../model/person-record.js';
import { LEDGER_SYSTEM } from '../define-data-source.js';
import type { HeldSet } from '../held-set.js';
import type { RightsContext } from '../rights-context.js';
import { type AnsweredText, answeredTexts } from './answered-texts.js';
import type { Masked } from './apply-mask.js';
import { consentsSection } from './consents-section.js';
import { dataSection } from './data-section.js';
import type { OpenSection, OpenStatement } from './open-statement.js';
import { purposesSection } from './purposes-section.js';
import { type StatementTongue, statementTongue } from './statement-tongue.js';

function controllersOf(purposes: readonly RecordedPurpose[]): readonly string[] {
  const lines = purposes.map(({ controller: { name, address, contact } }) =>
    [name, address, contact.phone, contact.email, contact.url].filter(Boolean).join(', '),
  );
  return [...new Set(lines)];
}

function incompleteOf(system: HeldInSystem<HeldSet>, { words, say }: StatementTongue): readonly string[] {
  if (system.state === 'failed') return [words.failed(say(system.title), system.because)];
  return system.state === 'partial' ? [words.partial(say(system.title), say(system.missing))] : [];
}

function leftOutLines({ leftOut, notAskedFor }: Masked<HeldSet>, { words, say }: StatementTongue): readonly string[] {
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
function heldPurposes(
  purposes: readonly RecordedPurpose[],
  texts: ReadonlyMap<string, AnsweredText>,
): readonly RecordedPurpose[] {
  const answered = new Set([...texts.values()].map(({ purpose }) => purpose));
  return purposes.filter(({ purpose }) => purpose.kind !== 'consent' || answered.has(purpose.id));
}

/** The texts as they were shown, as far as this ledger knows them. */
async function noticesOf(
  { ledger }: Pick<RightsContext, 'ledger'>,
  texts: ReadonlyMap<string, AnsweredText>,
): Promise<ReadonlyMap<string, StoredNotice>> {
  const hashes = new Set(
    [...texts.values()].flatMap(({ text }) => (typeof text === 'string' && text !== '' ? [text] : [])),
  );
  const found = await Promise.all([...hashes].map((hash) => ledger.notice(hash)));
  return new Map(found.flatMap((notice) => (notice ? [[String(notice.hash), notice] as const] : [])));
}

function lacksOf(purposes: readonly RecordedPurpose[], facts: StatementFacts): readonly StatementLack[] {
  return [
    ...(facts.automatedDecisions ? [] : [{ what: 'automated_decisions' } as const]),
    ...(facts.transfers ? [] : [{ what: 'transfers' } as const]),
    ...purposes.flatMap(({ purpose }) =>
      purpose.retention ? [] : [{ what: 'retention', purposeId: purpose.id, title: purpose.title } as const],
    ),
  ];
}

/**
 * What is held of a person as a document in their language (GDPR Art. 15): of any length, since its items are read as they are
 * written. @param locale @default the language they were last asked in
 */
export async function makeStatement(
  context: Pick<RightsContext, 'ledger' | 'facts'>,
  masked: Masked<HeldSet>,
  locale = masked.held.locale,
): Promise<OpenStatement> {
  const { ledger, facts } = context;
  const { held } = masked;
  const tongue = statementTongue(locale, facts.records);
  const { words, say, dated } = tongue;
  const answers = held.systems.find(({ system }) => system === LEDGER_SYSTEM)?.sets.find(({ id }) => id === 'answers');
  const texts = await answeredTexts(answers);
  const inForce = await ledger.purposesInForce();
  const purposes = heldPurposes(inForce, texts);
  const titles = new Map(inForce.map(({ purpose }) => [purpose.id, say(purpose.title)]));
  const notices = await noticesOf(context, texts);
  const hasLedger = masked.notAskedFor.every(({ system }) => system !== LEDGER_SYSTEM);
  const uk = inForce.some(({ profile }) => profile !== 'eu-gdpr');
  const section = (part: StatementSection['part'], lines: readonly string[]): readonly OpenSection[] =>
    lines.length === 0 ? [] : [{ part, heading: words.headings[part], lines, groups: [] }];
  const said = [facts.automatedDecisions, facts.transfers].flatMap((text) => (text ? [say(text)] : []));
  return {
    subjectId: held.subjectId,
    locale: tongue.locale,
    at: held.at,
    title: words.title([...new Set(inForce.map(({ controller }) => controller.name))].join(', ')),
    sections: [
      ...section('controllers', [...controllersOf(inForce), words.made(dated(held.at), held.subjects.join(', '))]),
      ...section(
        'incomplete',
        held.systems.flatMap((system) => incompleteOf(system, tongue)),
      ),
      ...section('left_out', leftOutLines(masked, tongue)),
      purposesSection(purposes, facts, tongue),
      // Without the ledger it says nothing of answers, not that there are none.
      ...(hasLedger ? [consentsSection(answers, texts, notices, titles, tongue)] : []),
      dataSection(held, titles, tongue, uk),
      ...section('decisions', said),
      ...section('rights', [...words.rights(uk), words.complain(facts.authority ? say(facts.authority) : '')]),
    ],
    lacks: lacksOf(purposes, facts),
  };
}
