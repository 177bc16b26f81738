import { isConsentError } from '@unticked/core';
import { checkExportFile } from './check-export-file.js';
import { inspectFile } from './inspect-file.js';
import { runDue } from './run-due.js';
import { runRetention } from './run-retention.js';
import type { Terminal } from './terminal.js';
import { verifyFile } from './verify-file.js';
import { verifyReceiptFile } from './verify-receipt-file.js';
import { WrongUse } from './wrong-use.js';

const usage = `unticked run-due --url <url> --token-env <name>
    Asks an application to send what is due: reminders, and links that could not be sent. For a scheduler.
    --url         where the application serves Unticked, such as https://app.example/api/consent
    --token-env   the variable of the environment that holds the bearer token

unticked run-retention --url <url> --token-env <name> [--action list|remove|erase]
    Asks an application to see to whose data nothing keeps any more. Without --action it only counts.

unticked verify <file> [--tenant <name>]
    Checks every entry and every text of a ledger in an SQLite file.

unticked inspect <file>
    Says what a consent record or receipt in a published format claims, and what is wrong with it: ISO/IEC TS 27560 as DPV
    JSON-LD, Kantara 1.1, HL7 FHIR. Writes nothing.

unticked verify-receipt <receipt.json> --keys <keys.json>
    Checks a downloaded receipt, without a network.
    --keys        the public keys of who gave it, as they are served at /receipt-keys

unticked check-export <export.zip> [--keys <keys.json>]
    Says whether the export of a person's data, or an audit pack, is whole, and names what is missing in it or was changed.
    --keys        of an audit pack: the public keys of who made it, as they are served at /receipt-keys

Ends with 0 if all is well, 1 if not, 2 if it was called wrongly.`;

const commands: Readonly<Record<string, (args: readonly string[], terminal: Terminal) => Promise<number>>> = {
  'check-export': checkExportFile,
  'run-due': runDue,
  'run-retention': runRetention,
  inspect: inspectFile,
  verify: verifyFile,
  'verify-receipt': verifyReceiptFile,
};

/** Arguments that `parseArgs` does not know come as a `TypeError` with a code of its own. */
const isWrongArgument = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/**
 * Runs one command, as the shell would.
 * @param args without the names of the interpreter and of the script
 * @returns the exit code. Never rejects.
 */
export async function runCli([name = '', ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === 'help' || name === '--help' || name === '-h') {
    terminal.say(usage);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    terminal.complain(name === '' ? usage : `unticked: there is no command "${name}".\n\n${usage}`);
    return 2;
  }
  try {
    return await command(args, terminal);
  } catch (error) {
    if (error instanceof WrongUse || isWrongArgument(error)) {
      terminal.complain(`unticked ${name}: ${error.message}\n\n${usage}`);
      return 2;
    }
    // Of other errors nothing is repeated: they may quote what nobody shall read in a scheduler's mail.
    const words = isConsentError(error) ? error.message : 'something failed that it does not know.';
    terminal.complain(`unticked ${name}: ${words}`);
    return 1;
  }
}
