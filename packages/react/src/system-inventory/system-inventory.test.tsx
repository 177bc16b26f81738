import { configure, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { inventoryCsv } from '@unticked/core/rights';
import { afterEach, expect, it, vi } from 'vitest';
import { inventoryDesk } from '../fixtures/inventory-desk.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { SystemInventory } from './system-inventory.js';
import type { SystemInventoryProps } from './system-inventory-default.js';

configure({ reactStrictMode: true });
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function show(csvOf: SystemInventoryProps['csvOf'] = inventoryCsv) {
  const { backend, rights } = inventoryDesk();
  render(
    <WithConsent backend={backend} rights={rights}>
      <SystemInventory csvOf={csvOf} />
    </WithConsent>,
  );
}

it('filters by whatever a system says, whichever way it is written', async () => {
  show();
  const field = await screen.findByRole('searchbox', { name: 'Only systems that say' });
  const titles = () => screen.queryAllByRole('rowheader').map((one) => one.querySelector('span')?.textContent);
  expect(titles()).toHaveLength(4);
  await userEvent.type(field, ' DPA-2026 ');
  expect(titles()).toEqual(['Newsletter']);
  expect(screen.getAllByRole('table')).toHaveLength(1);
  await userEvent.clear(field);
  await userEvent.type(field, 'bookings');
  expect(titles()).toEqual(['Booking pages of other shops']);
});

it('puts fields that belong together into one column, each under its own name', async () => {
  show();
  const [ours] = await screen.findAllByRole('table');
  const heads = within(ours as HTMLElement).getAllByRole('columnheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    'System',
    'What for',
    'Data',
    'Who has it',
    'Where and how long',
    'Protection',
  ]);
  const terms = within(ours as HTMLElement).getAllByRole('term');
  expect(terms.slice(0, 10).map(({ textContent }) => textContent)).toEqual([
    'Who is responsible',
    'What for, and on what ground',
    'Whose data',
    'Which data',
    'Where it comes from',
    'Who gets it',
    'Who runs it',
    'Where it is',
    'How long it is kept',
    'How it is protected',
  ]);
});

it('downloads all of it, filtered or not, and prints nothing else of the page', async () => {
  const saved: unknown[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${saved.push(file)}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const print = vi.fn(() => {
    expect(document.querySelector('[data-printing]')).toHaveTextContent('Record of processing activities');
    dispatchEvent(new Event('afterprint'));
  });
  vi.stubGlobal('print', print);
  const csvOf = vi.fn(inventoryCsv);
  show(csvOf);
  await userEvent.type(await screen.findByRole('searchbox'), 'india');
  await userEvent.click(screen.getByRole('button', { name: 'Download as a table' }));
  expect(saved).toHaveLength(1);
  expect(csvOf.mock.results[0]?.value.match(/^"What we /gm)).toHaveLength(4);
  await userEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledOnce();
  expect(document.querySelector('[data-printing]')).toBeNull();
});
