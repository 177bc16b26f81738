import type { ReminderMessage } from '../../model/message.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import type { LedgerContext } from '../ledger-context.js';
import { issuePreferenceLink } from '../preferences/issue-preference-link.js';
import { dueReminders, type Reminder } from './due-reminders.js';
import { recordUndelivered } from './record-undelivered.js';

/**
 * Sends one reminder. That it goes is written before it is handed over, so that nobody gets it twice: who dies in between leaves a
 * person without it, which costs a yes that can be given again, and not a nuisance that cannot be taken back. Where the
 * hand-over fails, that is written too, and it is tried again.
 */
export async function sendReminder(
  context: LedgerContext,
  tenant: string,
  subjectId: string,
  { channel, to, validFor, about: wanted }: Reminder,
): Promise<'sent' | 'undelivered' | 'not_due'> {
  const ref = { tenant, subject: subjectId };
  const { deliver } = context;
  if (!deliver) return 'not_due';
  const link = { subjectId, channel, to };
  // First the link, so that nothing is left to be written between the entry and the hand-over.
  const { token, until } = await issuePreferenceLink(context, tenant, link, 'preferences', { validFor });
  const { timeline } = await context.registry.load(tenant);
  const claimed = await append<{ readonly reminder: Reminder; readonly seq: number } | undefined>(
    context,
    ref,
    async ({ entries, ref: { subject } }) => {
      const due = await dueReminders(context, tenant, { subjectId: subject, entries });
      const reminder = due.find((one) => wanted.every((seq) => one.about.includes(seq)));
      if (!reminder || subject !== subjectId) return { done: undefined };
      const now = nowFor(context, entries);
      const { about } = reminder;
      const event = { kind: 'delivered', message: 'reminder', channel, about, recordedBy: 'system' } as const;
      return {
        submissionId: context.ids(),
        drafts: [{ event: { ...event, effectiveAt: now }, envelope: { contactPoint: to } }],
        derive: deriveFrom(entries, timeline, now),
        result: ([added]) => added && { reminder, seq: added.ref.seq },
      };
    },
  );
  if (!claimed) return 'not_due';
  const { about, validFor: _, ...facts } = claimed.reminder;
  const message: ReminderMessage = { kind: 'reminder', tenant, subjectId, ...facts, token, until };
  try {
    await deliver(message);
    return 'sent';
  } catch (error) {
    context.onUndelivered({ kind: 'reminder', subjectId, channel }, error);
    await recordUndelivered(context, ref, { message: 'reminder', channel, about, delivery: claimed.seq });
    return 'undelivered';
  }
}
