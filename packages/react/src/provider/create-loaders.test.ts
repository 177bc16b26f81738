import { describe, expect, it } from 'vitest';
import { allowed, buildStanding, refused } from '../fixtures/build-standing.js';
import { fakeBackend } from '../fixtures/fake-backend.js';
import { createLoaders } from './create-loaders.js';

describe('createLoaders', () => {
  it('reads fifty standings with one call, in the language of the text', async () => {
    const backend = fakeBackend({ standing: buildStanding });
    const { standing } = createLoaders(backend, 'de');
    const ids = Array.from({ length: 50 }, (_, index) => `c${index}`);
    const found = await Promise.all(ids.map(standing));
    expect(found.map(({ subjectId }) => subjectId)).toEqual(ids);
    expect(backend.asked).toEqual([`standings ${ids.join(',')} de`]);
  });

  it('never gives one person the standing of another', async () => {
    const backend = fakeBackend({ standing: () => buildStanding('somebody-else') });
    await expect(createLoaders(backend, 'en').standing('maria')).rejects.toThrow('somebody else than maria');
  });

  it('asks the gate once for each purpose and channel', async () => {
    const backend = fakeBackend({ gate: (id) => (id === 'maria' ? allowed() : refused('withdrawn')) });
    const { mayContact } = createLoaders(backend, 'en');
    const answers = await Promise.all([
      mayContact('maria', 'news', 'sms'),
      mayContact('paul', 'news', 'sms'),
      mayContact('maria', 'news', 'email'),
      mayContact('maria', 'repair', undefined),
    ]);
    expect(answers.map((answer) => answer.allowed)).toEqual([true, false, true, true]);
    expect(backend.asked).toEqual([
      'mayContactMany maria,paul news sms',
      'mayContactMany maria news email',
      'mayContactMany maria repair undefined',
    ]);
  });
});
