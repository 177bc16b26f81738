import { createHash } from 'node:crypto';
import { createLedger, createMemoryStore, repairShop } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';

/** Verifying 100,000 entries of 5,000 people, against JSON.parse and SHA-256 of the same bytes. */
export async function benchVerify({ compare }) {
  const store = createMemoryStore();
  const now = Date.parse('2026-11-02T09:00:00.000Z');
  const ledger = createLedger({ store, policies: [repairShop()], crypto: nodeCrypto, clock: () => now }).as({
    type: 'staff',
    id: 'bench',
  });
  const form = await ledger.form();
  const answers = ['email', 'sms'].map((channel) => ({ questionId: 'news', channel, answer: 'refused' }));
  const id = () => Buffer.from(nodeCrypto.random(16)).toString('base64url');
  for (let subject = 0; subject < 5_000; subject++) {
    for (let times = 0; times < 10; times++) {
      const submission = { id: id(), presentation: form.presentation, mode: 'screen', answers };
      await ledger.submit({ subjectId: `s-${subject}`, submission });
    }
  }
  const bodies = [];
  for (let subject = 0; subject < 5_000; subject++) {
    const page = await store.read({ tenant: 'default', subject: `s-${subject}` }, { after: 0, limit: 1000 });
    for (const { body, envelope } of page.entries) bodies.push(body, envelope ?? '');
  }
  const baseline = () => {
    for (const body of bodies) {
      JSON.parse(body || 'null');
      createHash('sha256').update(body).digest();
    }
  };
  return compare({ baseline, measured: () => ledger.verify() });
}
