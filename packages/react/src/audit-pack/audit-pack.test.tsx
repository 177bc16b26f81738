import { configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { RightsBackend } from '@unticked/core/rights';
import { afterEach, expect, it, vi } from 'vitest';
import { openedAudit, readsAs } from '../fixtures/auditing.js';
import { slowZip, wholeZip } from '../fixtures/exporting.js';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { AuditPack } from './audit-pack.js';

configure({ reactStrictMode: true });
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function show(play: RightsBackend['auditZip'] = wholeZip) {
  const auditZip = vi.fn(play);
  const { backend, rights, clock } = rightsDesk().changed({ auditZip });
  const view = render(
    <WithConsent backend={backend} rights={rights}>
      <AuditPack tools={readsAs(openedAudit())} brands={[{ id: 'acme', name: 'Acme' }]} now={clock} />
    </WithConsent>,
  );
  return { ...view, auditZip };
}
const make = () => userEvent.click(screen.getByRole('button', { name: 'Make the pack' }));
const asked = (auditZip: ReturnType<typeof show>['auditZip']) => auditZip.mock.calls.map(([question]) => question);

it('asks for whole days, with the word that was drawn, and for no names of staff', async () => {
  const { auditZip } = show();
  const { value: seed } = screen.getByLabelText<HTMLInputElement>('The auditor’s word');
  expect(seed).toMatch(/^[a-z0-9]{8}$/);
  await make();
  await screen.findByText(/^Made\./);
  expect(asked(auditZip)).toEqual([
    {
      from: '2026-07-01T00:00:00.000Z',
      until: '2026-10-01T00:00:00.000Z',
      seed,
      sampleSize: 25,
      staff: 'unnamed',
      locale: 'en',
    },
  ]);
});

it('asks for what was typed and chosen', async () => {
  const { auditZip } = show();
  const word = screen.getByLabelText('The auditor’s word');
  await userEvent.clear(word);
  await userEvent.type(word, ' forty-two ');
  await userEvent.selectOptions(screen.getByLabelText('Company'), 'Acme');
  await userEvent.click(screen.getByRole('checkbox'));
  await make();
  await screen.findByText(/^Made\./);
  expect(asked(auditZip)).toMatchObject([{ seed: 'forty-two', brand: 'acme', staff: 'named' }]);
});

it('keeps the pack that came, and asks for no second one', async () => {
  const saved: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${saved.push(file as Blob)}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const { auditZip } = show();
  await make();
  await userEvent.click(await screen.findByRole('button', { name: 'Download the pack (ZIP, 240 kB)' }));
  expect(saved.map(({ size, type }) => [size, type])).toEqual([[240_000, 'application/zip']]);
  expect(names).toEqual(['audit-2026-07-01-2026-09-30.zip']);
  expect(auditZip).toHaveBeenCalledOnce();
});

it('prints what it says and nothing else of the page', async () => {
  const print = vi.fn(() => {
    expect(document.querySelector('[data-printing]')).toHaveTextContent('3 things to look at');
    dispatchEvent(new Event('afterprint'));
  });
  vi.stubGlobal('print', print);
  show();
  await make();
  await userEvent.click(await screen.findByRole('button', { name: 'Print the summary' }));
  expect(print).toHaveBeenCalledOnce();
  expect(document.querySelector('[data-printing]')).toBeNull();
});

it('is made once, however often it is pressed, and ends when the page is left', async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const { auditZip, unmount } = show((_, options) => {
    signals.push(options?.signal);
    return slowZip(options?.signal);
  });
  await make();
  await screen.findByText(/^Being made: counts/);
  await make();
  expect(auditZip).toHaveBeenCalledOnce();
  unmount();
  await waitFor(() => expect(signals[0]?.aborted).toBe(true));
});
