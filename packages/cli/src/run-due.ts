import { parseArgs } from 'node:util';
import { adminOf, applicationOptions } from './admin-of.js';
import type { Terminal } from './terminal.js';

/** Asks an application to send what is due. It is busy with that already: nothing goes twice, and all is well. */
export async function runDue(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: applicationOptions });
  const { outcome, reminders, confirmations, undelivered } = await adminOf(values, terminal).post.run();
  terminal.say(
    outcome === 'busy'
      ? 'Another run is going on.'
      : `Sent: ${reminders} reminders, ${confirmations} links. Could not be sent: ${undelivered}.`,
  );
  return undelivered === 0 ? 0 : 1;
}
