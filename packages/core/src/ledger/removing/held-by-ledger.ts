import { addDuration } from '../../canonical/duration.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { PlannedSet } from '../../model/data-source.js';
import type { LocalizedText } from '../../model/localized-text.js';
import type { LegalHold } from '../../model/person-state.js';
import { ledgerTitles } from '../access/ledger-titles.js';
import { nowFor } from '../append.js';
import { linksOf } from '../links/links-of.js';
import type { Session } from '../session.js';
import { logsToErase } from './logs-to-erase.js';
import { personStateOf } from './person-state-of.js';

/** What the ledger itself holds of a person, and what of it an erasure leaves. */
export interface HeldByLedger {
  readonly title: LocalizedText;
  readonly subjects: readonly string[];
  readonly sets: readonly PlannedSet[];
  readonly holds: readonly LegalHold[];
  /** Whether an address can be left alone afterwards: that takes the ledger's `addressKey`. */
  readonly leavingAlone: 'possible' | 'no_address_key';
}

const titles = {
  details: { en: 'Names, addresses and notes with the answers', de: 'Namen, Adressen und Notizen zu den Antworten' },
  files: ledgerTitles.files,
  links: { en: 'Links that were sent', de: 'Versandte Links' },
  proof: {
    en: 'Proof of what was answered and when, without name or address',
    de: 'Nachweis, was wann geantwortet wurde, ohne Name und Adresse',
  },
};

/** See `Removing.heldByLedger`. */
export async function heldByLedger({ context, tenant }: Session, subjectId: string): Promise<HeldByLedger> {
  const { keepProof } = context;
  if (!keepProof) throw new ConsentError('unsupported', { params: { needs: 'keepProof' } });
  const logs = await logsToErase(context, tenant, subjectId);
  const entries = logs.flatMap(({ stored }) => stored);
  const personal = entries.flatMap(({ envelope }) => (typeof envelope === 'object' ? envelope : []));
  const files = new Set(personal.flatMap(({ evidence }) => evidence?.hash ?? []));
  const links = await Promise.all(logs.map(({ subject }) => linksOf(context, tenant, subject)));
  const now = nowFor(context, logs.at(-1)?.entries ?? []);
  const goes = (id: keyof typeof titles, count: number): PlannedSet => ({ id, title: titles[id], count, fate: 'goes' });
  return {
    title: ledgerTitles.ledger,
    subjects: [subjectId, ...logs.map(({ subject }) => subject).filter((subject) => subject !== subjectId)],
    sets: [
      goes('details', personal.length),
      goes('files', files.size),
      goes('links', links.flat().length),
      {
        id: 'proof',
        title: titles.proof,
        count: entries.length,
        fate: 'stays',
        ground: keepProof.ground,
        norm: keepProof.norm ?? 'GDPR Art. 17(3)(e)',
        until: addDuration(now, keepProof.period),
      },
    ],
    leavingAlone: context.addressKey ? 'possible' : 'no_address_key',
    holds: logs.flatMap((log) => personStateOf(log.subject, log.entries, now).holds),
  };
}
