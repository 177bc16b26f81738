import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * Loads core's two builds into one process, as happens where an app imports what a library requires, and gives what does not
 * behave as one.
 */
export async function faultsOfCoreTwice(directory) {
  const require = createRequire(pathToFileURL(`${directory}/package.json`));
  const builds = {
    ESM: await import(pathToFileURL(require.resolve('./dist/index.js')).href),
    CJS: require('./dist/index.cjs'),
  };
  const faults = [];
  const expect = (holds, fault) => holds || faults.push(fault);
  expect(builds.ESM.ConsentError !== builds.CJS.ConsentError, 'the two builds are one file: nothing was checked');
  for (const [here, there] of [
    ['ESM', 'CJS'],
    ['CJS', 'ESM'],
  ]) {
    const [mine, other] = [builds[here], builds[there]];
    const error = new mine.ConsentError('unavailable');
    expect(other.isConsentError(error, 'unavailable'), `isConsentError of ${there} does not know an error of ${here}`);
    expect(!other.isConsentError(error, 'invalid'), `isConsentError of ${there} takes an error of ${here} for another`);
    // A policy of one, a store of one, the ledger of the other.
    const policy = mine.repairShop();
    const ledger = other.createLedger({ store: mine.createMemoryStore(), policies: [policy] });
    const { questions } = await ledger.as({ type: 'person', id: 'p-1' }).form();
    const asked = questions.map(({ id }) => id).join(' ');
    const defined = policy.purposes.map(({ id }) => id).join(' ');
    expect(asked === defined, `a ledger of ${there} asks "${asked}" by a policy of ${here} with "${defined}"`);
    const parsed = JSON.stringify(other.parsePolicy(policy)) === JSON.stringify(mine.parsePolicy(policy));
    expect(parsed, `${there} reads a policy of ${here} differently`);
  }
  return faults;
}
