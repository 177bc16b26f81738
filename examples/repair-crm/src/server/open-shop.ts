import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createRights } from '@unticked/core/rights';
import { createAuditSigner, createReceiptSigner } from '@unticked/http/receipts';
import type { Config } from './config.js';
import { contactPointsOf } from './consent/contact-points.js';
import { createWriteBack } from './consent/create-write-back.js';
import { handOver } from './consent/hand-over.js';
import { keptKeys } from './consent/kept-keys.js';
import { keptSecret } from './consent/kept-secret.js';
import { openShopLedger } from './consent/open-shop-ledger.js';
import { presentationKeys } from './consent/presentation-keys.js';
import { openCrmDatabase } from './db/open-crm-database.js';
import { removeData } from './remove-data.js';
import { createNewsletterRelay } from './rights/create-newsletter-relay.js';
import { createNewsletterTool } from './rights/create-newsletter-tool.js';
import { createRelayNotes } from './rights/create-relay-notes.js';
import { newsletterSource } from './rights/newsletter-source.js';
import { rectifyCustomer } from './rights/rectify-customer.js';
import { shopFacts } from './rights/shop-facts.js';
import { shopInventory } from './rights/shop-inventory.js';
import { shopSource } from './rights/shop-source.js';
import type { Shop } from './shop.js';
import { openTables } from './tables/open-tables.js';

export interface OpenShop extends Shop {
  readonly close: () => Promise<void>;
}

/** Opens the shop's own tables, the consent log, and the folder of scans beside them. @param clock the seed moves it through three years */
export async function openShop(
  { dataDirectory, fresh, origins = [] }: Pick<Config, 'dataDirectory' | 'fresh'> & Partial<Pick<Config, 'origins'>>,
  clock: () => Date = () => new Date(),
): Promise<OpenShop> {
  mkdirSync(dataDirectory, { recursive: true });
  if (fresh) removeData(dataDirectory);
  const db = await openCrmDatabase(join(dataDirectory, 'crm.sqlite'));
  const tables = openTables(db, clock);
  const { key, retired } = await keptKeys(dataDirectory);
  const writeBack = createWriteBack(tables, () => ledger);
  const newsletter = createNewsletterTool(join(dataDirectory, 'newsletter.json'));
  const relay = createNewsletterRelay(
    newsletter,
    createRelayNotes(join(dataDirectory, 'newsletter-relay.json')),
    () => ledger,
  );
  const { ledger, close } = openShopLedger({
    path: join(dataDirectory, 'consent.sqlite'),
    evidencePath: join(dataDirectory, 'evidence'),
    presentationKeys: presentationKeys(dataDirectory, process.env.CRM_PRESENTATION_KEYS),
    addressKey: keptSecret(dataDirectory, 'address.key'),
    signer: await createReceiptSigner(key, { retired }),
    tables,
    now: clock,
    onChange: (customerId) => {
      writeBack.changed(customerId);
      relay.changed(customerId);
    },
  });
  const rights = createRights({
    ledger,
    sources: [
      shopSource(tables, async (person, change) =>
        rectifyCustomer({ db, tables }, (id) => handOver(shop, id), person, change),
      ),
      newsletterSource(newsletter),
    ],
    addressesOf: async ({ subjects }) =>
      subjects.flatMap((id) => {
        const customer = tables.customers.find(id);
        return customer ? [...new Set(Object.values(contactPointsOf(customer)))] : [];
      }),
    timeLimit: 3000,
    facts: shopFacts,
    inventory: shopInventory,
    sign: await createAuditSigner(key),
    clock: () => clock().getTime(),
  });
  const shop: OpenShop = {
    db,
    tables,
    ledger,
    rights,
    newsletter,
    relay,
    writeBack,
    now: clock,
    origin: origins[0] ?? 'http://localhost',
    close: async () => {
      await writeBack.settled();
      await relay.settled();
      await close();
      db.close();
    },
  };
  return shop;
}
