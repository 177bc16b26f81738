import { configure, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { RightsBackend } from '@unticked/core/rights';
import { expect, it } from 'vitest';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { RecoveryBin } from './recovery-bin.js';

configure({ reactStrictMode: true });

it('passes over days on which nobody is removed any more, and names nobody twice', async () => {
  const desk = rightsDesk();
  for (const one of ['anna', 'berta']) await desk.removed(one);
  const { persons } = await desk.rights.personsIn({ state: 'removed' });
  const [anna = [], berta = []] = persons.map((one) => [one]);
  const pages: Readonly<Record<string, Awaited<ReturnType<RightsBackend['personsIn']>>>> = {
    '': { persons: [], next: 'a' },
    a: { persons: anna, next: 'b' },
    b: { persons: [...anna, ...berta] },
  };
  const personsIn: RightsBackend['personsIn'] = async ({ after = '' }) => pages[after] ?? { persons: [] };
  render(
    <WithConsent backend={desk.backend} rights={desk.changed({ personsIn }).rights}>
      <RecoveryBin now={desk.clock} />
    </WithConsent>,
  );
  await screen.findByText('anna');
  expect(screen.queryByText('berta')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  await screen.findByText('berta');
  expect(screen.getAllByRole('article')).toHaveLength(2);
});
