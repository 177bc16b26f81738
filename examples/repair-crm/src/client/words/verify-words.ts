import type { Broken } from '@unticked/core';
import { bilingual } from './bilingual.js';

type Sentence = (what: { readonly who: string; readonly entry: number; readonly hash: string }) => string;

/** What is broken, in a sentence; what has none is said by its code. */
const inEnglish: Readonly<Record<Broken['what'], Partial<Record<Broken['code'], Sentence>>>> = {
  event: {
    hash_mismatch: ({ who, entry }) => `Entry ${entry} of ${who} was changed after it was written.`,
    seq_mismatch: ({ who, entry }) => `Entry ${entry} of ${who} has the wrong number: one is missing or was moved.`,
    log_id_mismatch: ({ who, entry }) => `Entry ${entry} of ${who} belongs to another log.`,
    not_json: ({ who, entry }) => `Entry ${entry} of ${who} cannot be read.`,
    time_runs_back: ({ who, entry }) => `Entry ${entry} of ${who} is older than the one before it.`,
  },
  envelope: {
    hash_mismatch: ({ who, entry }) =>
      `The private details of entry ${entry} of ${who} were changed after it was written.`,
    not_redacted: ({ who, entry }) =>
      `The private details of entry ${entry} of ${who} are gone, and no entry says that they were erased.`,
  },
  head: {
    head_mismatch: ({ who }) => `The log of ${who} does not end where it should: entries were cut off or added.`,
  },
  notice: {
    missing: ({ hash }) => `A text that customers answered is gone (${hash}).`,
    hash_mismatch: ({ hash }) => `A text that customers answered was changed (${hash}).`,
  },
  policy: {
    missing: ({ hash }) => `A published policy is gone (${hash}).`,
    hash_mismatch: ({ hash }) => `A published policy was changed (${hash}).`,
  },
};

export const verifyWords = bilingual(
  {
    title: 'Check the log',
    hint: 'Every entry, every private detail and every text is compared with the hash it was stored under. This finds what was changed by accident or past the application; somebody who rewrites the whole file with new hashes is only found with signatures kept elsewhere.',
    run: 'Check everything now',
    running: 'Checking …',
    fine: 'Everything is as it was written.',
    counts: ({
      subjects,
      events,
      envelopes,
      notices,
      policies,
    }: Record<'subjects' | 'events' | 'envelopes' | 'notices' | 'policies', number>) =>
      `${subjects} customers, ${events} entries, ${envelopes} private details, ${notices} texts, ${policies} policies checked.`,
    found: (count: number) => (count === 1 ? 'One thing does not match.' : `${count} things do not match.`),
    somebody: 'the shop’s policies',
    open: 'Open the log',
    whats: inEnglish,
    other: ({ who, entry }: { who: string; entry: number }, what: string, code: string) =>
      `${what} ${entry} of ${who}: ${code}`,
  },
  {
    title: 'Protokoll prüfen',
    hint: 'Jeder Eintrag, alle privaten Angaben und jeder Text werden mit dem Hash verglichen, unter dem sie gespeichert sind. Das findet, was versehentlich oder am Programm vorbei geändert wurde; wer die ganze Datei mit neuen Hashes überschreibt, fällt nur durch anderswo verwahrte Signaturen auf.',
    run: 'Jetzt alles prüfen',
    running: 'Prüft …',
    fine: 'Alles ist, wie es geschrieben wurde.',
    counts: ({ subjects, events, envelopes, notices, policies }) =>
      `${subjects} Personen, ${events} Einträge, ${envelopes} private Angaben, ${notices} Texte, ${policies} Fassungen geprüft.`,
    found: (count: number) => (count === 1 ? 'Eines passt nicht.' : `${count} Dinge passen nicht.`),
    somebody: 'den Fassungen des Betriebs',
    open: 'Protokoll öffnen',
    whats: {
      event: {
        hash_mismatch: ({ who, entry }) => `Eintrag ${entry} von ${who} wurde nach dem Schreiben geändert.`,
        seq_mismatch: ({ who, entry }) =>
          `Eintrag ${entry} von ${who} hat die falsche Nummer: einer fehlt oder wurde verschoben.`,
        log_id_mismatch: ({ who, entry }) => `Eintrag ${entry} von ${who} gehört zu einem anderen Protokoll.`,
        not_json: ({ who, entry }) => `Eintrag ${entry} von ${who} ist nicht lesbar.`,
        time_runs_back: ({ who, entry }) => `Eintrag ${entry} von ${who} ist älter als der davor.`,
      },
      envelope: {
        hash_mismatch: ({ who, entry }) =>
          `Die privaten Angaben zu Eintrag ${entry} von ${who} wurden nach dem Schreiben geändert.`,
        not_redacted: ({ who, entry }) =>
          `Die privaten Angaben zu Eintrag ${entry} von ${who} fehlen, und kein Eintrag sagt, dass sie gelöscht wurden.`,
      },
      head: {
        head_mismatch: ({ who }) =>
          `Das Protokoll von ${who} endet nicht, wo es soll: Einträge fehlen oder kamen dazu.`,
      },
      notice: {
        missing: ({ hash }) => `Ein Text, auf den geantwortet wurde, fehlt (${hash}).`,
        hash_mismatch: ({ hash }) => `Ein Text, auf den geantwortet wurde, ist verändert (${hash}).`,
      },
      policy: {
        missing: ({ hash }) => `Eine veröffentlichte Fassung fehlt (${hash}).`,
        hash_mismatch: ({ hash }) => `Eine veröffentlichte Fassung ist verändert (${hash}).`,
      },
    },
    other: ({ who, entry }, what, code) => `${what} ${entry} von ${who}: ${code}`,
  },
);
