import { lostWordsDe } from '../lost-words-de.js';
import { lostWordsEn } from '../lost-words-en.js';
import { writeDpvReceipt } from './write-dpv-receipt.js';
import { writeDpvRecord } from './write-dpv-record.js';
import { writeFhir } from './write-fhir.js';
import { writeKantara } from './write-kantara.js';

/** All that handing a record over takes, in one object: widgets load nothing of this package by themselves, so it is handed to them. */
export const recordTools = Object.freeze({
  formats: Object.freeze({
    dpv_record: writeDpvRecord,
    dpv_receipt: writeDpvReceipt,
    kantara: writeKantara,
    fhir: writeFhir,
  }),
  /** Why something is not in a file, in one sentence for each code, by language. */
  lostWords: Object.freeze({ en: lostWordsEn, de: lostWordsDe }),
});

export type RecordTools = typeof recordTools;
