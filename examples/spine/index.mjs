// One path from policy to proof, on a file: run it with `node examples/spine` after a build.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedger, repairShop } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { createSqliteStore } from '@unticked/store-sqlite';

const folder = await mkdtemp(join(tmpdir(), 'unticked-spine-'));
const file = join(folder, 'consent.sqlite');
const store = createSqliteStore({ path: file });

// A clock that the script moves, so that every run prints the same times.
let now = Date.parse('2026-11-02T09:00:00.000Z');
const ledger = createLedger({ store, policies: [repairShop()], crypto: nodeCrypto, clock: () => now });
const customer = ledger.as({ type: 'person', id: 'maria' });
const clerk = ledger.as({ type: 'staff', id: 'eva', name: 'Eva K.', place: 'Linz shop' });

const act = { kind: 'pointer', afterMs: 4_000, changes: 1 };
const newId = () => Buffer.from(nodeCrypto.random(16)).toString('base64url');
const gate = async (title) => {
  console.log(`\n${title}`);
  for (const [purposeId, channel] of [
    ['news', 'email'],
    ['news', 'sms'],
    ['repair-messages', 'sms'],
  ]) {
    const answer = await customer.mayContact({ subjectId: 'c-1001', purposeId, channel });
    const why = answer.allowed
      ? `yes, on ${answer.ground} ${answer.warnings.join(' ')}`
      : `no: ${answer.reason}, remedy ${answer.remedy}`;
    console.log(`  may we send ${purposeId} by ${channel}?`.padEnd(42), why);
  }
};

await gate('Before anybody was asked');

const form = await customer.form();
now += 10_000;
await customer.submit({
  subjectId: 'c-1001',
  subject: 'new',
  submission: {
    id: newId(),
    presentation: form.presentation,
    mode: 'screen',
    answers: [
      { questionId: 'repair', answer: 'acknowledged', act },
      { questionId: 'news', channel: 'email', answer: 'given', act },
    ],
  },
});
await gate('Informed; yes to e-mail; SMS left empty');

now += 3 * 86_400_000;
const onThePhone = await clerk.form({ subjectId: 'c-1001' });
now += 30_000;
await clerk.submit({
  subjectId: 'c-1001',
  submission: {
    id: newId(),
    presentation: onThePhone.presentation,
    mode: 'read_aloud',
    capture: { method: 'phone' },
    answers: [
      { questionId: 'news', channel: 'email', answer: 'withdrawn' },
      { questionId: 'news', channel: 'sms', answer: 'refused' },
    ],
  },
});
await gate('By phone, three days later: e-mail taken back, SMS refused');

const history = await clerk.history('c-1001');
console.log('\nThe log, oldest first');
for (const {
  ref,
  kind,
  title,
  channel,
  effectiveAt,
  method,
  recordedBy,
  policyVersion,
} of history.entries.toReversed()) {
  console.log(
    `  ${ref.seq}  ${effectiveAt}  ${kind.padEnd(10)} ${title} (${channel}), ${method}, by ${recordedBy.name ?? recordedBy.type}, text v${policyVersion}`,
  );
}

const describe = ({ ok, checked, broken }) =>
  `${ok ? 'unchanged' : 'BROKEN'}: ${checked.events} entries, ${checked.envelopes} envelopes, ${checked.notices} notices, ${checked.policies} policy` +
  broken
    .map(
      ({ what, subjectId, seq, hash, code }) => `\n  ${what} ${seq ?? hash} of ${subjectId ?? 'the register'}: ${code}`,
    )
    .join('');
console.log(`\nVerified, ${describe(await clerk.verify())}`);

await store.close();
// One byte in the middle of the file, as a failing disk or a curious hand would do it: "given" becomes "giveN".
const bytes = await readFile(file);
bytes.write('N', bytes.indexOf('"kind":"given"') + '"kind":"give'.length);
await writeFile(file, bytes);
const reopened = createSqliteStore({ path: file });
const again = createLedger({ store: reopened, policies: [repairShop()], crypto: nodeCrypto, clock: () => now }).as({
  type: 'system',
  id: 'audit',
});
console.log(`\nAfter one byte was flipped on disk, ${describe(await again.verify())}`);
await reopened.close();
await rm(folder, { recursive: true });
