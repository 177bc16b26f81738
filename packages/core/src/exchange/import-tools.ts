import { toCsv } from '../canonical/to-csv.js';
import { importBatch } from './import-batch.js';
import { importSystems } from './import-systems.js';
import { lostWordsDe } from './lost-words-de.js';
import { lostWordsEn } from './lost-words-en.js';
import { mapRecord } from './map-record.js';
import { mapSystemRecord } from './map-system-record.js';
import { readCsv } from './read-csv.js';
import { readJson } from './read-json.js';

/**
 * All that bringing in a file takes, in one object: widgets load nothing of this package by themselves, so it is handed to them.
 * A host with a reader or a system of its own hands over an object with that in it.
 */
export const importTools = Object.freeze({
  readCsv,
  readJson,
  mapRecord,
  mapSystemRecord,
  systems: importSystems,
  importBatch,
  toCsv,
  /** Why something did not survive the way, in one sentence for each code, by language. */
  lostWords: Object.freeze({ en: lostWordsEn, de: lostWordsDe }),
});

export type ImportTools = typeof importTools;
