import { seededRandom } from '@unticked/testkit';
import { expect, test } from 'vitest';
import { bundleChild } from './bundle-child.js';
import { faultsInFile } from './faults-in-file.js';
import { killRounds } from './kill-rounds.js';
import { temporaryFile } from './temporary-file.js';

const ROUNDS = 50;

// One child writes both, submissions through the ledger and units that delete envelopes, since it is the rounds that take the time.
test(`a writing process killed ${ROUNDS} times at random: what was acknowledged is there, and no submission or unit in part`, async () => {
  const path = temporaryFile();
  const seen = { submissions: 0, units: 0 };
  const counts = await killRounds({
    script: await bundleChild('ledger-writer'),
    args: (round) => [path, `r${round}`],
    rounds: ROUNDS,
    longestLife: 60,
    random: seededRandom(20),
    // Not after each, so that a child also has to mend what another child has left.
    check: async (acknowledged, round) => {
      seen.submissions = acknowledged.filter((line) => line.startsWith('default ')).length;
      seen.units = acknowledged.filter((line) => line.startsWith('t ')).length;
      if (round % 5 === 4) expect(await faultsInFile(path, acknowledged)).toEqual([]);
    },
  });
  // The first line of each child is a submission.
  expect(Math.min(...counts)).toBeGreaterThan(0);
  expect(seen.submissions).toBeGreaterThanOrEqual(ROUNDS);
  expect(seen.units).toBeGreaterThan(0);
}, 180_000);
