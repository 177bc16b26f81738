import type { Actor } from '../model/actor.js';
import type { Answer } from '../model/answer.js';
import type { Capture } from '../model/capture.js';
import type { PresentedForm } from '../model/form.js';
import type { Mode } from '../model/method.js';
import type { PolicyInput } from '../model/policy.js';
import type { Submission } from '../model/submission.js';
import { createMemoryStore } from '../memory/create-memory-store.js';
import { nodeCrypto } from '../node.js';
import { repairShop } from '../policy/samples/repair-shop.js';
import type { ConsentStore } from './consent-store.js';
import { createLedger, type LedgerOptions } from './create-ledger.js';

export const person: Actor = { type: 'person', id: 'p-1' };
export const clerk: Actor = { type: 'staff', id: 'u-7', name: 'Eva K.', place: 'Linz shop' };
export const start = Date.parse('2026-11-02T09:00:00.000Z');
export const KEY = 'a key of the tests, 32 characters and more';

export interface TestLedger {
  readonly store: ConsentStore;
  readonly clock: { now: number };
  readonly as: ReturnType<typeof createLedger>['as'];
}

/** A ledger on a memory store, with a clock that only moves when a test says so. */
export function testLedger(options: Partial<LedgerOptions> & { policies?: readonly PolicyInput[] } = {}): TestLedger {
  const store = options.store ?? createMemoryStore();
  const clock = { now: start };
  const ledger = createLedger({
    policies: [repairShop()],
    crypto: nodeCrypto,
    presentationKeys: [KEY],
    clock: () => clock.now,
    ...options,
    store,
  });
  return { store, clock, as: ledger.as };
}

let made = 0;
/** A fresh submission id: distinct, and the same in every run of a test file. */
export const submissionId = (): string => `test-submission-${String(++made).padStart(8, '0')}`;

export const act = { kind: 'pointer', afterMs: 1500, changes: 1 } as const;

export const yes = (questionId: string, channel?: Answer['channel']): Answer => ({
  questionId,
  ...(channel === undefined ? {} : { channel }),
  answer: 'given',
  act,
});

/** What a form would send. */
export const submissionOf = (form: PresentedForm, answers: readonly Answer[], more: { mode?: Mode; capture?: Capture; id?: string } = {}): Submission => ({
  id: more.id ?? submissionId(),
  presentation: form.presentation,
  mode: more.mode ?? 'screen',
  answers,
  ...(more.capture === undefined ? {} : { capture: more.capture }),
});
