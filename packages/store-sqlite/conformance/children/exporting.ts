import { createLedger } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { createRights } from '@unticked/core/rights';
import { aClerk, testPolicy } from '@unticked/testkit';
import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { longLog } from '../long-log.js';
import { peakOf } from '../peak-of.js';
import { writeLine } from './write-line.js';

// Arguments: the database, and how many entries its person has. It says what it held at most while they were exported, in bytes.
const [, , path = '', count = ''] = process.argv;
const store = createSqliteStore({ path });
await longLog(store, 'maria', Number(count));
const ledger = createLedger({ store, policies: [testPolicy()], crypto: nodeCrypto });
const rights = createRights({ ledger, crypto: nodeCrypto }).as(aClerk());

const { peak, bytes } = await peakOf(rights.exportZip({ subjectId: 'maria', formats: ['log'] }));
writeLine(`${peak} ${bytes}`);
await store.close();
