import type { ConsentStore, Head, LogRef } from '@unticked/core';
import { assertSame } from '../assert/assert-same.js';
import { buildUnit, type UnitParts } from './build-unit.js';

/** Commits a made-up unit that must be taken, and gives the new head. */
export async function append(store: ConsentStore, ref: LogRef, expect: Head, parts: UnitParts = {}): Promise<Head> {
  const unit = buildUnit(ref, expect, parts);
  const result = await store.commit(unit);
  const head = { seq: expect.seq + unit.entries.length, hash: unit.entries.at(-1)?.hash };
  assertSame('a unit made on the true head is taken, and its last entry is the new head', result, { ok: true, head });
  return result.head;
}
