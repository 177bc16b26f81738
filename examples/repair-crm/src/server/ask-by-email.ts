import type { Customer } from '../shared/customer.js';
import { isOpenQuestion } from '../shared/is-open-question.js';
import { setupOf } from './consent/setup-of.js';
import { problem } from './http/problem.js';
import type { Call } from './http/route.js';
import { preferencePath } from './link-paths.js';

const texts: Readonly<Record<Customer['language'], (name: string, link: string) => string>> = {
  en: (name, link) =>
    `Hello ${name}, may we e-mail you news and offers? Say yes or no here, as you like: ${link} No answer is fine too. Acme Repairs`,
  de: (name, link) =>
    `Guten Tag ${name}, dürfen wir Ihnen Neuigkeiten und Angebote per E-Mail schicken? Sagen Sie hier ja oder nein, wie Sie möchten: ${link} Keine Antwort ist auch in Ordnung. Acme Repairs`,
};

/**
 * Asks a customer by e-mail for what they never answered, with a link by which they do. The ledger writes down that they were asked, and
 * refuses that for a while after a no.
 * @param id made once for each press
 */
export async function askByEmail({ shop, staff, actor }: Call, customerId: string, id: string): Promise<void> {
  const { tables, ledger, now } = shop;
  const customer = tables.customers.find(customerId);
  if (!customer) throw problem('not_found');
  const { email: to, name, language } = customer;
  if (to === '') throw problem('address_missing');
  const purposeId = setupOf(tables).messagePurposes.news;
  if (purposeId === null) throw problem('not_found');
  const acting = ledger.as(actor);
  const question = { subjectId: customerId, purposeId, channel: 'email' } as const;
  const answer = await acting.mayContact({ ...question, to });
  if (!isOpenQuestion(answer)) throw problem('not_allowed', answer.allowed ? {} : { reason: answer.reason });
  const ask = await acting.mayAsk(question);
  if (!ask.allowed) throw problem('asked_too_soon');
  await acting.measure({
    subjectId: customerId,
    id,
    measures: [{ kind: 'requested', purposeId, channel: 'email' }],
  });
  const { token } = await acting.preferenceLink({ subjectId: customerId, channel: 'email', to });
  tables.outbox.add({
    customerId,
    kind: 'ask',
    channel: 'email',
    recipient: to,
    text: texts[language](name, preferencePath(token)),
    headers: {},
    campaignId: '',
    sentBy: staff.name,
    sentAt: now().toISOString(),
    ground: 'asking',
  });
}
