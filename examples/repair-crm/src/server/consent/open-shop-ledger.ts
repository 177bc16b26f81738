import { createLedger, type LedgerFactory, type ReceiptSigner } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { createEvidenceFolder } from '@unticked/evidence-folder';
import { createSqliteStore } from '@unticked/store-sqlite';
import { keptFor } from '../rights/kept-for.js';
import type { Tables } from '../tables/open-tables.js';
import { anchorsOf } from './anchors-of.js';
import { deliverMessage } from './deliver-message.js';
import { followPolicies } from './follow-policies.js';

export interface ShopLedgerOptions {
  readonly path: string;
  /** Where scans and recordings are kept. */
  readonly evidencePath: string;
  readonly presentationKeys: readonly string[];
  /** Answers are found from their repair under a hash with it, and addresses that nothing is sent to are hidden. */
  readonly addressKey: string;
  /** What customers are given to keep is signed with it. */
  readonly signer: ReceiptSigner;
  readonly tables: Tables;
  readonly now: () => Date;
  /** Hears of every customer for whom something changed. */
  readonly onChange: (customerId: string) => void;
}

/** The shop's consent log, in a file of its own. Nothing is asked until a manager publishes a policy. */
export function openShopLedger({ path, evidencePath, tables, now, onChange, ...secrets }: ShopLedgerOptions): {
  readonly ledger: LedgerFactory;
  readonly close: () => Promise<void>;
} {
  const store = createSqliteStore({ path });
  const { settings } = tables;
  const ledger = createLedger({
    // Nobody approves a text that they wrote.
    wording: { secondPerson: true },
    store,
    evidence: createEvidenceFolder({ path: evidencePath }),
    crypto: nodeCrypto,
    clock: () => now().getTime(),
    ...secrets,
    minDurability: 'fsync',
    keepProof: keptFor.proof,
    anchors: async ({ subjects, at }) =>
      anchorsOf(
        subjects.flatMap((id) => tables.orders.of(id)),
        at,
      ),
    enforcement: settings.enforcement,
    deliver: deliverMessage(tables, now),
    onUndelivered: ({ kind, channel }) => console.error(`consent: a message was not sent: ${kind} by ${channel}`),
    onChange: ({ subjectId }) => onChange(subjectId),
    onObserved: ({ purposeId, channel, subjectId }, answer) => {
      if (!answer.allowed)
        settings.addObserved(purposeId, channel ?? '*', subjectId, answer.reason, now().toISOString());
    },
  });
  return { ledger: followPolicies(ledger, tables), close: async () => store.close?.() };
}
