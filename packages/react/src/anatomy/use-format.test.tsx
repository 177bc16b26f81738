import { render, renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { useFormat } from './use-format.js';

const formatOf = (locale: string, timeZone = 'Europe/Vienna') =>
  renderHook(() => useFormat({ locale, timeZone })).result.current;

const Time = () => <time>{useFormat({ locale: 'en-GB', timeZone: undefined }).time('2025-03-04T13:02:00.000Z')}</time>;

describe('useFormat', () => {
  it.each([
    ['en-GB', '4 Mar 2025', '4 March 2025', '00:30'],
    ['de-AT', '4. März 2025', '4. März 2025', '00:30'],
    ['ar-EG', '٤ مارس ٢٠٢٥', '٤ مارس ٢٠٢٥', '١٢:٣٠ ص'],
  ])('writes dates as %s does, in the zone asked for', (locale, date, longDate, time) => {
    const format = formatOf(locale);
    const instant = '2025-03-03T23:30:00.000Z';
    expect([format.date(instant), format.longDate(instant), format.time(instant)]).toEqual([date, longDate, time]);
  });

  it('shortens a date to two words, whatever the year', () => {
    const { shortDate } = formatOf('en-GB');
    const now = '2026-11-22T09:00:00.000Z';
    expect(shortDate('2026-05-03T12:00:00.000Z', now)).toBe('3 May');
    expect(shortDate('2024-05-03T12:00:00.000Z', now)).toBe('May 2024');
    expect(shortDate('2025-12-31T23:30:00.000Z', now)).toBe('1 Jan'); // this year already, in Vienna
  });

  it('shows what another system claimed as it was said, if it is no date', () => {
    const { date } = formatOf('en-GB');
    expect(date('last summer')).toBe('last summer');
    expect(date('')).toBe('');
  });

  it('lists, names languages and starts lines', () => {
    const en = formatOf('en-GB');
    expect(en.list(['e-mail', 'SMS', 'phone'])).toBe('e-mail, SMS and phone');
    expect(en.list([])).toBe('');
    expect(en.language('de')).toBe('German');
    expect(en.language('not a language')).toBe('not a language');
    expect(en.capital('e-mail')).toBe('E-mail');
    expect(en.capital('')).toBe('');
    expect(formatOf('tr').capital('izin')).toBe('İzin');
  });

  it('writes UTC on a server and in its HTML’s first render, then the reader’s own zone, without a word in the console', async () => {
    vi.stubEnv('TZ', 'Asia/Tokyo');
    const error = vi.spyOn(console, 'error');
    const container = document.createElement('div');
    container.innerHTML = renderToString(<Time />);
    expect(container.textContent).toBe('13:02');
    render(<Time />, { container, hydrate: true });
    expect(container.textContent).toBe('22:02');
    expect(error).not.toHaveBeenCalled();
    vi.unstubAllEnvs();
  });
});
