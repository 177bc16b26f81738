import { createServer } from 'node:http';
import { createLedger, repairShop } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { createRights } from '@unticked/core/rights';
import { createHandler, toNodeHandler } from '@unticked/http/server';
import { createSqliteStore } from '@unticked/store-sqlite';

// Argument: the database. Says its port and the token of each link that it sends, and serves until its parent is gone.
const origin = 'http://localhost';
const ledger = createLedger({
  store: createSqliteStore({ path: process.argv[2] }),
  policies: [repairShop()],
  crypto: nodeCrypto,
  presentationKeys: ['a key of the bench, 32 characters and more'],
  deliver: async ({ token }) => console.log(token),
});
const handler = createHandler({
  ledger,
  rights: createRights({ ledger, crypto: nodeCrypto }),
  authenticate: () => ({ type: 'staff', id: 'bench' }),
  authorize: () => true,
  contactPoints: async () => ({ email: 'maria@mail.example' }),
  origins: [origin],
});
const server = createServer(toNodeHandler(handler));
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.on('end', () => process.exit()).resume();
