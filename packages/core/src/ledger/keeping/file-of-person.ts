import { ConsentError } from '../../errors/consent-error.js';
import { isConsentError } from '../../errors/is-consent-error.js';
import type { EvidenceFile } from '../../model/kept-evidence.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { LedgerContext } from '../ledger-context.js';
import { everOne } from '../merging/ever-one.js';
import { readPersons } from '../merging/read-persons.js';
import { fileKept } from './file-kept.js';

/** True where an entry of a log rests on the file, and did not only come with somebody who has left again. */
function names(stored: readonly LoggedEvent[], hash: string): boolean {
  const undone = new Set(
    stored.flatMap(({ event }) => (event !== 'unreadable' && event.kind === 'split' ? (event.undoes ?? []) : [])),
  );
  return stored.some(({ ref, event, envelope }) => {
    if (typeof envelope !== 'object' || envelope.evidence?.hash !== hash) return false;
    const isBrought = event !== 'unreadable' && event.carried !== undefined;
    return !(isBrought && undone.has(ref.seq));
  });
}

/**
 * A file of a person, or of somebody who has become one with them: it stays where it was put. One that an entry of theirs rests on
 * is theirs too, wherever it was put while they were one with others.
 * @throws as `fileKept` does
 */
export async function fileOfPerson(
  context: LedgerContext,
  tenant: string,
  subjectId: string,
  hash: string,
): Promise<EvidenceFile> {
  const keptFor = async (subject: string): Promise<EvidenceFile | undefined> => {
    try {
      return await fileKept(context, tenant, subject, hash);
    } catch (error) {
      if (!isConsentError(error, 'not_found')) throw error;
      return undefined;
    }
  };
  const own = await keptFor(subjectId);
  if (own) return own;
  const persons = await readPersons(context, tenant, subjectId);
  const places = new Set(persons.map(({ subject }) => subject));
  if (persons.some(({ stored }) => names(stored, hash)))
    for (const subject of (await everOne(context, tenant, subjectId)).keys()) places.add(subject);
  for (const subject of places) {
    const found = await keptFor(subject);
    if (found) return found;
  }
  throw new ConsentError('not_found');
}
