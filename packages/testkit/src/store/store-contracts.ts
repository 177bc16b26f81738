import type { Contract } from './contract.js';
import { cancelsCleanly } from './contracts/cancels-cleanly.js';
import { closes } from './contracts/closes.js';
import { comparesAndSets } from './contracts/compares-and-sets.js';
import { createsOnce } from './contracts/creates-once.js';
import { deletesEnvelopes } from './contracts/deletes-envelopes.js';
import { handsOutCopies } from './contracts/hands-out-copies.js';
import { keepsDocuments } from './contracts/keeps-documents.js';
import { keepsExactBytes } from './contracts/keeps-exact-bytes.js';
import { keepsKeysApart } from './contracts/keeps-keys-apart.js';
import { listsInPages } from './contracts/lists-in-pages.js';
import { listsOpenRows } from './contracts/lists-open-rows.js';
import { listsUncoveredSubjects } from './contracts/lists-uncovered-subjects.js';
import { matchesTheReference } from './contracts/matches-the-reference.js';
import { pagesInOrder } from './contracts/pages-in-order.js';
import { purgesWholeLogs } from './contracts/purges-whole-logs.js';
import { readsMany } from './contracts/reads-many.js';
import { readsOneSnapshot } from './contracts/reads-one-snapshot.js';
import { scans } from './contracts/scans.js';
import { writesWholeUnits } from './contracts/writes-whole-units.js';

/** Every guarantee of the storage port, in the order in which a new store is best built. */
export const storeContracts: readonly Contract[] = [
  createsOnce,
  comparesAndSets,
  writesWholeUnits,
  keepsExactBytes,
  keepsKeysApart,
  handsOutCopies,
  pagesInOrder,
  readsOneSnapshot,
  deletesEnvelopes,
  keepsDocuments,
  cancelsCleanly,
  closes,
  readsMany,
  scans,
  listsOpenRows,
  listsUncoveredSubjects,
  listsInPages,
  purgesWholeLogs,
  matchesTheReference,
];
