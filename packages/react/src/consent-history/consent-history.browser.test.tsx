import '../styles.css';
import { render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { buildHistory, buildLongHistory } from '../fixtures/build-history.js';
import { buildNotice } from '../fixtures/build-notice.js';
import { fakeBackend } from '../fixtures/fake-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ConsentHistory } from './consent-history.js';

const backend = fakeBackend({
  history: (id, before) => (id === 'long' ? buildLongHistory(id, 10_000, before) : buildHistory(id)),
  notice: buildNotice,
});
const show = (ui: React.ReactNode) => render(<WithConsent backend={backend}>{ui}</WithConsent>);
const dialog = () => screen.queryByRole('dialog', { name: 'Consent log' });

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] }));

it('opens in a dialog that takes focus, closes with Escape and gives focus back', async () => {
  backend.asked.length = 0;
  show(<ConsentHistory.Dialog subjectId="maria" />);
  expect(backend.asked).toEqual([]);
  const trigger = screen.getByRole('button', { name: 'Consent log' });
  await userEvent.click(trigger);
  expect(dialog()).toBeVisible();
  expect(dialog()).toContainElement(document.activeElement as HTMLElement);
  await within(dialog() ?? document.body).findByText(/Took back/);
  await userEvent.keyboard('{Escape}');
  expect(dialog()).toBeNull();
  expect(trigger).toHaveFocus();
});

it('closes with its button, and opens again', async () => {
  show(<ConsentHistory.Dialog subjectId="maria">History of Maria</ConsentHistory.Dialog>);
  const trigger = screen.getByRole('button', { name: 'History of Maria' });
  await userEvent.click(trigger);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(dialog()).toBeNull();
  expect(trigger).toHaveFocus();
  await userEvent.click(trigger);
  expect(dialog()).toBeVisible();
});

it('stands in a form of the host without sending it', async () => {
  const submit = vi.fn((event: React.FormEvent) => event.preventDefault());
  show(
    <form onSubmit={submit}>
      <ConsentHistory.Dialog subjectId="maria" />
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Consent log' }));
  await userEvent.click((await screen.findAllByRole('button', { name: 'Show the text' }))[0] ?? document.body);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(submit).not.toHaveBeenCalled();
});

it('fits 320 px, in both directions of writing', async () => {
  for (const dir of ['ltr', 'rtl']) {
    const { container, unmount } = show(
      <div dir={dir} style={{ inlineSize: 320 }}>
        <ConsentHistory subjectId="maria" />
      </div>,
    );
    await screen.findByText(/Took back/);
    for (const element of container.querySelectorAll<HTMLElement>('[data-unticked]')) {
      expect(element.scrollWidth, element.dataset.unticked).toBeLessThanOrEqual(Math.max(element.clientWidth, 320));
    }
    expect(container.scrollWidth).toBeLessThanOrEqual(container.clientWidth);
    unmount();
  }
});

it('gives every control 24 px', async () => {
  show(<ConsentHistory subjectId="maria" />);
  await screen.findByText(/Took back/);
  for (const button of screen.getAllByRole('button')) {
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height), button.textContent ?? '').toBeGreaterThanOrEqual(24);
  }
});

it('opens a log of ten thousand entries by its first hundred', async () => {
  show(<ConsentHistory subjectId="long" />);
  await waitFor(() => expect(document.querySelectorAll('[data-unticked="history-entry"]')).toHaveLength(100));
  expect(screen.getByText('100 of 10000 entries')).toBeVisible();
});

it('draws the line of time beside the entries, on the side where reading starts', async () => {
  for (const [dir, side] of [
    ['ltr', 'left'],
    ['rtl', 'right'],
  ] as const) {
    const { unmount } = show(
      <div dir={dir}>
        <ConsentHistory subjectId="maria" />
      </div>,
    );
    const [entry] = (await screen.findByRole('list', { name: 'Entries, newest first' })).children;
    const mark = entry?.querySelector('[data-unticked="mark"]')?.getBoundingClientRect();
    const box = entry?.getBoundingClientRect();
    if (!mark || !box) throw new Error('not drawn');
    const line = getComputedStyle(entry as Element, '::before');
    const start = Number.parseFloat(line.getPropertyValue('inset-inline-start'));
    const middle = side === 'left' ? mark.left + mark.width / 2 - box.left : box.right - mark.right + mark.width / 2;
    expect(Math.abs(start + 1 - middle)).toBeLessThanOrEqual(1);
    unmount();
  }
});

it('prints one person’s proof and nothing else of the page, from its top, on white', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  show(
    <div data-unticked-theme="dark" style={{ blockSize: 100, overflow: 'hidden' }}>
      <h1>The rest of the page</h1>
      <ConsentHistory.Dialog subjectId="long" />
    </div>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Consent log' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Print proof' }));
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  expect(screen.getByText('The rest of the page')).not.toBeVisible();
  expect(screen.getByText('Print proof')).not.toBeVisible();
  const { top, height } = (dialog() as HTMLElement).getBoundingClientRect();
  expect(top).toBe(0);
  expect(height).toBeGreaterThan(5_000);
  expect(getComputedStyle(screen.getByText('Consent log', { selector: 'h2' })).color).toBe('rgb(26, 34, 48)');
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  window.dispatchEvent(new Event('afterprint'));
  await waitFor(() => expect(screen.getByText('The rest of the page')).toBeVisible());
});
