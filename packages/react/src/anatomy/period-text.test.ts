import { expect, it } from 'vitest';
import { periodText } from './period-text.js';

it('says a period as people do', () => {
  expect(periodText('P7Y', 'en')).toBe('7 years');
  expect(periodText('P1Y6M', 'en')).toBe('1 year and 6 months');
  expect(periodText('P24M', 'de')).toBe('24 Monate');
  expect(periodText('P30D', 'en')).toBe('30 days');
});

it('shows what is no period as it was said', () => {
  expect(periodText('for ever', 'en')).toBe('for ever');
});
