import { storeFromKeyValue } from '@unticked/core';
import { describe, expect, test } from 'vitest';
import { buildUnit, runStoreConformance } from '../src/index.js';
import { keyValueUnderTest } from './key-value-under-test.js';
import { mapKeyValue } from './map-key-value.js';

runStoreConformance({ test, ...keyValueUnderTest() });

const ref = { tenant: 't', subject: 's' };
const unit = buildUnit(ref, { seq: 0, hash: '' });

describe('storeFromKeyValue', () => {
  test('tries again while the value changes but the log does not, then gives up with `unavailable`', async () => {
    let tries = 0;
    const keyValue = mapKeyValue();
    const refusing = { ...keyValue, compareAndSet: async () => ++tries < 0 };
    await expect(storeFromKeyValue(refusing).commit(unit)).rejects.toMatchObject({ code: 'unavailable' });
    expect(tries).toBe(8);
    tries = 0;
    const unlucky: typeof keyValue = {
      ...keyValue,
      compareAndSet: async (...call) => ++tries > 3 && keyValue.compareAndSet(...call),
    };
    expect(await storeFromKeyValue(unlucky).commit(unit)).toMatchObject({ ok: true });
  });

  test('a failure of get is `unavailable`; a failure of compareAndSet passes through, since it may have been written', async () => {
    const fails = () => Promise.reject(new Error('network'));
    const deaf = storeFromKeyValue({ ...mapKeyValue(), get: fails });
    await expect(deaf.commit(unit)).rejects.toMatchObject({ code: 'unavailable' });
    const mute = storeFromKeyValue({ ...mapKeyValue(), compareAndSet: fails });
    await expect(mute.commit(unit)).rejects.toThrow('network');
  });

  test('a value that is not JSON is `tampered`, one of a later format is `unsupported`', async () => {
    const holding = (text: string) =>
      storeFromKeyValue({ ...mapKeyValue(), get: async () => ({ text, version: 'v1' }) }).read(ref, {
        after: 0,
        limit: 1,
      });
    await expect(holding('{')).rejects.toMatchObject({ code: 'tampered' });
    await expect(holding('{"v":2}')).rejects.toMatchObject({ code: 'unsupported' });
  });
});
