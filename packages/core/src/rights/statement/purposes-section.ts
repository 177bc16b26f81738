import type { StatementFacts, StatementRow } from '../../model/access-statement.js';
import type { RecordedPurpose } from '../../model/person-record.js';
import type { Recipient } from '../../model/policy.js';
import type { OpenGroup, OpenSection } from './open-statement.js';
import type { StatementTongue } from './statement-tongue.js';

/** A category as the host words it, else as the policy has it. */
const called = (category: string, { categories = {} }: StatementFacts, { say }: StatementTongue): string =>
  Object.hasOwn(categories, category) ? say(categories[category] ?? {}) : category;

function recipientOf({ name, category, role }: Recipient, facts: StatementFacts, tongue: StatementTongue): string {
  const { words } = tongue;
  const who = [name, category && called(category, facts, tongue)].filter(Boolean).join(', ');
  return role === 'processor' ? `${who} (${words.processor})` : who;
}

function purposeGroup(
  { purpose, controller, profile }: RecordedPurpose,
  facts: StatementFacts,
  tongue: StatementTongue,
): OpenGroup {
  const { words, status, say, period } = tongue;
  const { anchors = {} } = facts;
  const ground = purpose.kind === 'consent' ? 'consent' : purpose.basis;
  const { recipients = [], retention } = purpose;
  const row = (label: string, value: string): readonly StatementRow[] => (value === '' ? [] : [{ label, value }]);
  const anchor = retention && (anchors[retention.from] ? say(anchors[retention.from] ?? {}) : retention.from);
  const rows = [
    ...row(words.why, say(purpose.text)),
    ...row(words.ground, `${status.grounds[ground]} (${words.article(ground, profile !== 'eu-gdpr')})`),
    ...row(words.headings.controllers, controller.name),
    ...row(words.categories, purpose.dataCategories.map((one) => called(one, facts, tongue)).join(', ')),
    ...row(words.recipients, recipients.map((one) => recipientOf(one, facts, tongue)).join('; ')),
    ...row(words.howLong, retention ? words.from(period(retention.period), anchor ?? '') : ''),
  ];
  return {
    heading: say(purpose.title),
    lines: [],
    items: async function* () {
      yield [rows];
    },
  };
}

/** Why data is held, on what ground, of which kinds, who gets it and how long it stays (GDPR Art. 15(1)(a) to (d)). */
export const purposesSection = (
  purposes: readonly RecordedPurpose[],
  facts: StatementFacts,
  tongue: StatementTongue,
): OpenSection => ({
  part: 'purposes',
  heading: tongue.words.headings.purposes,
  lines: [],
  groups: purposes.map((one) => purposeGroup(one, facts, tongue)),
});
