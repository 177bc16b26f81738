import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createDueTimer } from '@unticked/core';
import { readConfig } from './config.js';
import { handOverAll } from './consent/hand-over-all.js';
import { publishPeriods } from './consent/publish-periods.js';
import { createApp } from './create-app.js';
import { openShop } from './open-shop.js';
import { removeData } from './remove-data.js';
import { runRetention } from './run-retention.js';
import { seed } from './seed/seed.js';
import { seedLegacy } from './seed/seed-legacy.js';

/** How often what the ledger could not take at once is offered again. */
const AGAIN_MS = 15_000;

/** How often the shop's own column is compared with the ledger: a yes may have ended by itself. */
const RECONCILE_MS = 3_600_000;

/** How often it is looked for what nothing keeps any more. */
const RETENTION_MS = 86_400_000;

const root = fileURLToPath(new URL('../..', import.meta.url));
const config = readConfig(root, process.env, process.argv.slice(2));
if (!config.empty) {
  if (config.fresh) removeData(config.dataDirectory);
  await (config.legacy ? seedLegacy : seed)(config.dataDirectory);
}
const shop = await openShop({ ...config, fresh: config.fresh && config.empty });
await publishPeriods(shop).catch((error: unknown) => console.error('publishing how long data is kept:', error));

const handOver = (): Promise<void> =>
  handOverAll(shop).catch((error: unknown) => console.error('handing over:', error));
await handOver();
setInterval(handOver, AGAIN_MS).unref();

const reconcile = (): Promise<unknown> =>
  Promise.all([shop.writeBack.reconcile(), shop.relay.reconcile()]).catch((error: unknown) =>
    console.error('reconciling:', error),
  );
await reconcile();
setInterval(reconcile, RECONCILE_MS).unref();

const sending = createDueTimer({
  run: () => shop.ledger.as({ type: 'system', id: 'clock' }).runDue(),
  onError: (error) => console.error('sending what is due:', error),
});

const erasing = createDueTimer({
  run: () => shop.rights.as({ type: 'system', id: 'clock' }).runErasures(),
  onError: (error) => console.error('erasing:', error),
});

const rectifying = createDueTimer({
  run: () => shop.rights.as({ type: 'system', id: 'clock' }).runRectifications(),
  onError: (error) => console.error('putting right:', error),
});

const retaining = createDueTimer({
  run: () => runRetention(shop),
  every: RETENTION_MS,
  onError: (error) => console.error('taking away what is kept too long:', error),
});

const server = createServer(createApp(shop, { origins: config.origins, clientDirectory: `${root}dist/client` }));
server.listen(config.port, config.host, () => console.log(`Acme Repairs is open: http://localhost:${config.port}`));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    const close = async (): Promise<void> => {
      await Promise.all([sending.stop(), erasing.stop(), rectifying.stop(), retaining.stop()]);
      await shop.close();
    };
    server.close(() => void close().then(() => process.exit(0)));
    server.closeAllConnections();
  });
}
