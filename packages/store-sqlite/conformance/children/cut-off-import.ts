import { importBatch } from '@unticked/core/exchange';
import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { importedBatch, importedText, importRows } from '../import-rows.js';
import { staffOn } from '../ledger-on.js';
import { cutOffAfter } from './cut-off-after.js';
import { writeLine } from './write-line.js';

// Arguments: the database, how many commits are let through, and whether the next is `lost` or only its reply (`unheard`).
// Says each report, and when it waits to be killed.
const [, , path = '', commits = '', next = ''] = process.argv;
const store = createSqliteStore({ path });
await staffOn(store).registerLegacyText(importedText);

const cutOff = cutOffAfter(store, Number(commits), next === 'unheard' ? next : 'lost');
const onProgress = (report: object): void => writeLine(JSON.stringify(report));
await importBatch(staffOn(cutOff), { batch: importedBatch, rows: importRows(), pageSize: 5, onProgress });
