import { expect, test } from 'vitest';
import { diff } from '../messages/en/diff.js';
import { en } from '../messages/en.js';
import { valueParts } from './value-parts.js';

const read = (values: Parameters<typeof valueParts>[0]) =>
  valueParts(values, { words: diff, messages: en, locale: 'en' })
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}${text}`))
    .join('');

test.each<[string, Parameters<typeof valueParts>[0], string]>([
  ['channels', { before: ['email', 'post'], after: ['email', 'sms'] }, 'e-mail, -post, +SMS'],
  ['a period', { before: 'P7Y', after: 'P18M' }, '-7 years, +18 months'],
  [
    'what a period begins with',
    { before: 'contractEnd', after: 'endOfWarranty' },
    '-end of the contract, +end of warranty',
  ],
  ['no end', { before: 'P24M', after: 'none' }, '-24 months, +without end'],
  ['what came', { after: 'P2Y' }, '+2 years'],
  ['what went', { before: true }, '-yes'],
  ['yes and no', { before: true, after: false }, '-yes, +no'],
  [
    'recipients',
    {
      before: [{ name: 'Mailer GmbH', role: 'processor' }],
      after: [
        { name: 'Mailer GmbH', role: 'processor' },
        { name: 'Parts AG', category: 'trade', role: 'controller' },
      ],
    },
    'Mailer GmbH (on our behalf), +Parts AG, trade (decides itself)',
  ],
  ['what nobody has words for', { before: 1, after: { odd: [1] } }, '-1, +{"odd":[1]}'],
])('%s', (_, values, text) => {
  expect(read(values)).toBe(text);
});
