import { configure, render, screen, within } from '@testing-library/react';
import type { CellStanding, Instant } from '@unticked/core';
import { beforeAll, expect, it } from 'vitest';
import { broken } from '../fixtures/reading.js';
import { shop } from '../fixtures/shop.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ConsentAgreements } from './consent-agreements.js';

configure({ reactStrictMode: true });
beforeAll(() => shop.fill());

const show = (subjectId: string, locale = 'en', backend = shop.backend) =>
  render(
    <WithConsent backend={backend} locale={locale}>
      <ConsentAgreements subjectId={subjectId} />
    </WithConsent>,
  );

it('says on what ground the data is kept, and until when, though advertising has ended', async () => {
  show('withdrawn');
  const data = await screen.findByRole('list', { name: 'May we keep the data?' });
  expect(data).toHaveTextContent(
    /allowed by contract, informed on .*in person, Eva K\., Linz shop.*, kept for 7 years from the end of the contract/,
  );
  const marketing = screen.getByRole('list', { name: 'May we use it for marketing?' });
  expect(marketing).toHaveTextContent(/took it back/);
  expect(marketing).toHaveTextContent(/, kept for 1 month from the end of the consent/);
  expect(marketing).not.toHaveTextContent(/7 years/);
});

it('tells channels of marketing apart', async () => {
  show('sms-only');
  const marketing = await screen.findByRole('list', { name: 'May we use it for marketing?' });
  expect(within(marketing).getAllByRole('listitem').length).toBeGreaterThan(1);
});

it('says the day on which it ends, where that is known', async () => {
  const until = '2033-11-02T09:00:00.000Z' as Instant; // it is one
  const ending = (cell: CellStanding): CellStanding =>
    cell.retention ? { ...cell, retention: { ...cell.retention, until } } : cell;
  const backend: typeof shop.backend = {
    ...shop.backend,
    standings: async (...call) =>
      (await shop.backend.standings(...call)).map((standing) => ({
        ...standing,
        pills: standing.pills.map((pill) => ({ ...pill, cells: pill.cells.map(ending) })),
      })),
  };
  show('withdrawn', 'en', backend);
  const data = await screen.findByRole('list', { name: 'May we keep the data?' });
  expect(data).toHaveTextContent('kept until 2 November 2033, 7 years from the end of the contract');
});

it('in German', async () => {
  show('withdrawn', 'de');
  expect(await screen.findByRole('list', { name: 'Dürfen wir die Daten behalten?' })).toHaveTextContent(
    'wird 7 Jahre aufbewahrt, gerechnet ab dem Ende des Vertrags',
  );
});

it('says nothing where nothing could be read', async () => {
  show('withdrawn', 'en', broken(shop).backend);
  await screen.findByRole('button', { name: 'Try again' });
  expect(screen.queryByRole('list')).toBeNull();
});
