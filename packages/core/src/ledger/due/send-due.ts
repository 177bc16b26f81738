import type { DueCounts } from '../../model/due.js';
import type { LedgerContext } from '../ledger-context.js';
import { sendConfirmations } from '../links/send-confirmations.js';
import type { FoundLog } from '../read-many.js';
import { dueReminders } from './due-reminders.js';
import { sendReminder } from './send-reminder.js';
import { unsentConfirmations } from './unsent-confirmations.js';

/** Sends what one person's log asks for now. */
export async function sendDue(context: LedgerContext, tenant: string, log: FoundLog): Promise<DueCounts> {
  const { subjectId } = log;
  const outcomes: string[] = [];
  for (const reminder of await dueReminders(context, tenant, log))
    outcomes.push(await sendReminder(context, tenant, subjectId, reminder));
  const links = await sendConfirmations(context, tenant, subjectId, await unsentConfirmations(context, tenant, log));
  const count = (outcome: string): number => outcomes.filter((one) => one === outcome).length;
  return { reminders: count('sent'), confirmations: links.sent, undelivered: count('undelivered') + links.failed };
}
