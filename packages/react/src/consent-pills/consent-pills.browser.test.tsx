import '../styles.css';
import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { buildNotice } from '../fixtures/build-notice.js';
import { buildStanding, dataPill, smsOnly } from '../fixtures/build-standing.js';
import { fakeBackend } from '../fixtures/fake-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ConsentPills } from './consent-pills.js';

const backend = fakeBackend({ standing: (id) => buildStanding(id, [dataPill(), smsOnly()]), notice: buildNotice });
const show = (ui: React.ReactNode) => render(<WithConsent backend={backend}>{ui}</WithConsent>);
const marketing = () => screen.findByRole('button', { name: 'Marketing: SMS only' });
const why = () => document.querySelector<HTMLElement>('[data-unticked="pills-why"]');

const emulate = (name: string, value: string) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] });

afterEach(async () => {
  await page.viewport(414, 896);
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});

describe('in a row of a table', () => {
  const row = (
    <div style={{ overflow: 'auto', blockSize: 60, inlineSize: 300 }}>
      <div style={{ inlineSize: 600 }}>
        <ConsentPills subjectId="maria" compact />
      </div>
    </div>
  );

  it('floats the why beside its pill, not clipped by the table and without moving what is below', async () => {
    await page.viewport(800, 600);
    show(
      <>
        {row}
        <p>below</p>
      </>,
    );
    const pill = await marketing();
    const below = screen.getByText('below').getBoundingClientRect().top;
    await userEvent.click(pill);
    expect(screen.getByText('below').getBoundingClientRect().top).toBe(below);
    const box = why()?.getBoundingClientRect();
    const { bottom, left } = pill.getBoundingClientRect();
    expect(box?.height).toBeGreaterThan(60);
    expect(Math.abs((box?.left ?? 0) - left)).toBeLessThan(2);
    expect((box?.top ?? 0) - bottom).toBeGreaterThanOrEqual(0);
    expect((box?.top ?? 0) - bottom).toBeLessThan(16);
  });

  it('turns to where there is room', async () => {
    await page.viewport(500, 600);
    show(
      <div style={{ position: 'absolute', insetInlineEnd: 0, insetBlockEnd: 0 }}>
        <ConsentPills subjectId="maria" compact />
      </div>,
    );
    await userEvent.click(await marketing());
    const box = why()?.getBoundingClientRect();
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(500);
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.bottom).toBeLessThanOrEqual(600);
  });

  it('closes on a click elsewhere, and not on one into it', async () => {
    await page.viewport(800, 600);
    show(
      <>
        {row}
        <p style={{ marginBlockStart: 400 }}>below</p>
      </>,
    );
    await userEvent.click(await marketing());
    await userEvent.click(screen.getByText(/took it back/));
    expect(why()).not.toBeNull();
    await userEvent.click(screen.getByText('below'));
    expect(why()).toBeNull();
  });

  it('keeps the topic for assistive technology', async () => {
    show(<ConsentPills subjectId="maria" compact />);
    expect(await marketing()).toHaveAccessibleName('Marketing: SMS only');
    const topic = screen.getByText('Marketing:').getBoundingClientRect();
    expect(getComputedStyle(screen.getByText('Marketing:')).clipPath).toContain('inset');
    expect(topic.width).toBeGreaterThanOrEqual(0);
  });
});

describe('elsewhere', () => {
  it('opens the why below the pills, as wide as they are', async () => {
    show(
      <div style={{ inlineSize: 280 }}>
        <ConsentPills subjectId="maria" />
      </div>,
    );
    const pill = await marketing();
    await userEvent.click(pill);
    const box = why()?.getBoundingClientRect();
    expect(box?.width).toBe(280);
    expect(box?.top).toBeGreaterThan(pill.getBoundingClientRect().bottom);
  });

  it('closes with Escape, but not the dialog that it stands in', async () => {
    show(
      <dialog ref={(dialog) => void (dialog && !dialog.open && dialog.showModal())}>
        <ConsentPills subjectId="maria" />
      </dialog>,
    );
    const pill = await marketing();
    await userEvent.click(pill);
    await userEvent.keyboard('{Escape}');
    expect(why()).toBeNull();
    expect(screen.getByRole('dialog')).toBeVisible();
    expect(pill).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

it('gives pills 24 px and shows where focus is', async () => {
  show(<ConsentPills subjectId="maria" />);
  const pill = await marketing();
  expect(pill.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  await userEvent.tab();
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(document.activeElement as Element);
  expect([outlineStyle, outlineWidth, outlineOffset]).toEqual(['solid', '3px', '2px']);
});

it('keeps edges and marks in forced colours', async () => {
  await emulate('forced-colors', 'active');
  show(<ConsentPills subjectId="maria" />);
  const pill = await marketing();
  const { borderTopStyle, borderTopWidth, borderTopColor, color } = getComputedStyle(pill);
  expect([borderTopStyle, borderTopWidth]).toEqual(['solid', '1px']);
  expect(borderTopColor).not.toMatch(/^rgba/);
  expect(getComputedStyle(pill.querySelector('svg') as Element).stroke).toBe(color);
});

it('follows the page’s colour scheme, and the theme where one is said', async () => {
  const ground = async (scheme: string, theme?: string) => {
    const { unmount } = show(
      <div style={{ colorScheme: scheme }}>
        <div data-unticked-theme={theme}>
          <ConsentPills subjectId="maria" />
        </div>
      </div>,
    );
    const { backgroundColor } = getComputedStyle(await marketing());
    unmount();
    return backgroundColor;
  };
  const [light, dark] = ['rgb(226, 240, 248)', 'rgb(18, 48, 68)'];
  expect(await ground('normal')).toBe(light);
  expect(await ground('dark')).toBe(dark);
  expect(await ground('light', 'dark')).toBe(dark);
  expect(await ground('dark', 'light')).toBe(light);
  await emulate('prefers-color-scheme', 'dark');
  expect(await ground('normal')).toBe(light); // a page that is only light stays so
  expect(await ground('normal', 'auto')).toBe(dark);
});
