import { type Instant, parseInstant, toInstant, toMilliseconds } from '../../canonical/instant.js';
import { utf8 } from '../../canonical/utf8.js';
import { ConsentError } from '../../errors/consent-error.js';
import { ledgerTitles } from '../../ledger/access/ledger-titles.js';
import { type AuditSection, type AuditSectionId, type AuditSummary, auditSections } from '../../model/audit-summary.js';
import type { ExportChunk } from '../../model/person-export.js';
import { LEDGER_SYSTEM } from '../define-data-source.js';
import { MANIFEST, SIGNATURE } from '../export/export-person.js';
import { type FilePiece, fileWriter } from '../export/file-writer.js';
import { staffNames } from '../export/staff-names.js';
import type { RightsContext } from '../rights-context.js';
import { aboutText } from './about-text.js';
import type { AuditCase, Said, SectionMaker } from './audit-case.js';
import type { AuditManifest } from './audit-manifest.js';
import { auditPurposes, everyController } from './audit-purposes.js';
import type { AuditQuestion } from './audit-question.js';
import { auditTongue } from './audit-tongue.js';
import { countsSection } from './counts-section.js';
import { fileOf } from './file-of.js';
import { importsSection } from './imports-section.js';
import { ledgerSection } from './ledger-section.js';
import { looksSection } from './looks-section.js';
import { messagesSection } from './messages-section.js';
import { purposeTitles } from './purpose-titles.js';
import { requestsSection } from './requests-section.js';
import { retentionSection } from './retention-section.js';
import { sampleSection } from './sample-section.js';
import { statesSection } from './states-section.js';
import { textsSection } from './texts-section.js';
import { withdrawalsSection } from './withdrawals-section.js';

const makers: Readonly<Record<AuditSectionId, SectionMaker>> = {
  texts: textsSection,
  counts: countsSection,
  sample: sampleSection,
  withdrawals: withdrawalsSection,
  messages: messagesSection,
  imports: importsSection,
  requests: requestsSection,
  states: statesSection,
  retention: retentionSection,
  looks: looksSection,
  ledger: ledgerSection,
};

const wrong = (path: string) => new ConsentError('invalid', { path });

function instantAt(text: string, path: string): Instant {
  const instant = parseInstant(text);
  if (!instant) throw wrong(path);
  return instant;
}

function checked(question: AuditQuestion): AuditCase['question'] {
  const { seed, sampleSize = 25, staff = 'unnamed' } = question;
  const [from, until] = [instantAt(question.from, '/from'), instantAt(question.until, '/until')];
  if (until <= from) throw wrong('/until');
  if (seed.trim() === '' || seed.length > 200) throw wrong('/seed');
  if (!Number.isInteger(sampleSize) || sampleSize < 1 || sampleSize > 500) throw wrong('/sampleSize');
  return { ...question, from, until, sampleSize, staff };
}

async function opened(context: RightsContext, asked: AuditQuestion): Promise<AuditCase> {
  const question = checked(asked);
  const policies = await context.ledger.published();
  const { timeline } = policies;
  if (question.brand !== undefined && !everyController(timeline).has(question.brand)) throw wrong('/brand');
  const [pseudonym, tongue] = [staffNames(), auditTongue(question.locale)];
  const at = context.now();
  return {
    context,
    question,
    at,
    judgedAt: [question.until, at].toSorted()[0] ?? at,
    policies,
    purposes: auditPurposes(timeline, question),
    titleOf: purposeTitles(timeline, question.brand, tongue),
    systemOf: (id) => {
      const title = id === LEDGER_SYSTEM ? ledgerTitles.ledger : context.sources.find((one) => one.id === id)?.title;
      return title ? tongue.say(title) : id;
    },
    tongue,
    staff: ({ id, name = id }) => (question.staff === 'named' ? name : pseudonym(id)),
  };
}

/** The pieces of a section; what it says last is noted. */
async function* noted(
  pieces: AsyncGenerator<FilePiece, Said>,
  note: (said: Said) => void,
): AsyncGenerator<FilePiece, void> {
  note(yield* pieces);
}

const json = (value: AuditSummary | AuditManifest): string => `${JSON.stringify(value, null, 2)}\n`;

/** See `Rights.auditPack`. */
export async function* auditPack(context: RightsContext, asked: AuditQuestion): AsyncGenerator<ExportChunk> {
  const of = await opened(context, asked);
  const { question, at, tongue } = of;
  const { from, until, seed, sampleSize, brand, staff } = question;
  // Before anything leaves: that somebody took it is in the next pack.
  await context.ledger.noteAudit({ staff, note: [from, until, brand].filter(Boolean).join(' ') });
  const { files, write } = fileWriter(context.crypto);
  yield* write('about.txt', [{ text: aboutText(tongue), entries: 0 }]);
  const sections: AuditSection[] = [];
  for (const id of auditSections) {
    const file = fileOf[id];
    const note = (said: Said): void => void sections.push({ id, ...tongue.own.sections[id], ...said, file });
    yield* write(file, noted(makers[id](of), note));
  }
  const named = brand === undefined ? {} : { brand };
  const who = brand === undefined ? undefined : everyController(of.policies.timeline).get(brand)?.name;
  const summary: AuditSummary = {
    format: 'unticked/audit-summary/v1',
    locale: tongue.locale,
    title: tongue.own.title(tongue.dated(from), tongue.dated(toInstant(toMilliseconds(until) - 1)), who),
    from,
    until,
    at,
    ...named,
    staff,
    sections,
  };
  yield* write('summary.json', [{ text: json(summary), entries: sections.length }]);
  const manifest: AuditManifest = {
    format: 'unticked/audit/v1',
    at,
    from,
    until,
    seed,
    sampleSize,
    ...named,
    staff,
    files,
  };
  const bytes = utf8(json(manifest));
  yield { name: MANIFEST, bytes };
  if (context.sign) yield { name: SIGNATURE, bytes: utf8(await context.sign(bytes)) };
}
