import { configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildPast, word } from '../fixtures/build-past.js';
import { fourBoxes } from '../fixtures/shop.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { endOfDay } from './end-of-day.js';
import { StandingAt } from './standing-at.js';
import type { StandingAtProps } from './standing-at-default.js';

configure({ reactStrictMode: true });

const past = buildPast(fourBoxes);
const show = (props: Partial<StandingAtProps> = {}) =>
  render(
    <WithConsent backend={past.backend} admin={past.admin}>
      <StandingAt subjectId="maria" {...props} />
    </WithConsent>,
  );
const email = () => screen.getAllByText(/News and offers/)[0]?.closest('li')?.textContent;

describe('what held on another day', () => {
  beforeAll(async () => {
    await past.said('maria', '2026-03-01T09:00:00.000Z', word('given', 'news', 'email'));
    // She rang on the third; it was written down on the fifth.
    await past.said('maria', '2026-03-05T09:00:00.000Z', word('withdrawn', 'news', 'email'), {
      capture: { method: 'phone', claimedAt: '2026-03-03T09:00:00.000Z', note: 'rang' },
    });
  });

  it('asks nothing before a day is chosen', () => {
    const subject = vi.fn(past.admin.subject);
    render(
      <WithConsent backend={past.backend} admin={{ ...past.admin, subject }}>
        <StandingAt subjectId="maria" />
      </WithConsent>,
    );
    expect(screen.getByText('Choose a day.')).toBeVisible();
    expect(subject).not.toHaveBeenCalled();
  });

  it('tells when it took effect from when it was known', async () => {
    show({ defaultAt: '2026-03-04' });
    await screen.findByText('What held on 4 March 2026, as we know it now');
    expect(email()).toMatch('took it back');
    fireEvent.change(screen.getByLabelText('As it was known on'), { target: { value: '2026-03-04' } });
    await screen.findByText('What held on 4 March 2026, as it was known on 4 March 2026');
    await waitFor(() => expect(email()).toMatch('yes since 1 March 2026'));
  });

  it('says so where nothing was recorded by then', async () => {
    show({ defaultAsOf: '2020-03-03' });
    await screen.findByText('Nothing was recorded about this person by then.');
  });

  it('needs the administration, and says by name what is missing', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() =>
      render(
        <WithConsent backend={past.backend}>
          <StandingAt subjectId="maria" />
        </WithConsent>,
      ),
    ).toThrow('`StandingAt` needs `admin` on `ConsentProvider`');
    said.mockRestore();
  });
});

it('a day ends with its last millisecond, as the reader’s clock has it', () => {
  expect(endOfDay('2026-03-03')).toBe(new Date(2026, 2, 3, 23, 59, 59, 999).toISOString());
  expect(endOfDay('')).toBeUndefined();
});
