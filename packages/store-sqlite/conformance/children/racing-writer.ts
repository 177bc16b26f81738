import { isConsentError } from '@unticked/core';
import { buildUnit } from '@unticked/testkit';
import { createSqliteStore } from '../../src/create-sqlite-store.js';
import { writeLine } from './write-line.js';

// Arguments: the file, a name for what this child writes, how many writers race at once.
const [, , path = '', name = '', writers = '0'] = process.argv;
const ref = { tenant: 't', subject: 's' };
const store = createSqliteStore({ path });

/** Commits on the head that it knows, and on the one it is told after each conflict, until it has won. */
const write = async (writer: number): Promise<number> => {
  let expect = { seq: 0, hash: '' };
  for (let conflicts = 0; ; conflicts++) {
    const result = await store.commit(buildUnit(ref, expect, { tag: `${name}-${writer}` }));
    if (result.ok) return conflicts;
    expect = result.head;
  }
};

writeLine('ready');
process.stdin.once('data', async () => {
  try {
    const conflicts = await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => write(writer)));
    writeLine(`conflicts ${conflicts.reduce((sum, each) => sum + each, 0)}`);
  } catch (error) {
    writeLine(`failed ${isConsentError(error) ? error.message : String(error)}`);
  }
  await store.close();
  process.stdin.destroy();
});
