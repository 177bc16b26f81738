import { expect, test } from 'vitest';
import { listUnsubscribeHeaders } from './list-unsubscribe-headers.js';

test('names the URL and the one click, as RFC 8058 writes them', () => {
  expect(listUnsubscribeHeaders('https://crm.example.com/api/consent/unsubscribe/abc')).toEqual({
    'List-Unsubscribe': '<https://crm.example.com/api/consent/unsubscribe/abc>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
});

test('lets no header be written through the URL', () => {
  const { 'List-Unsubscribe': header } = listUnsubscribeHeaders('https://crm.example.com/a>\r\nBcc: x');
  expect(header).not.toMatch(/[\r\n ]|>.+/);
});

test.each(['http://crm.example.com/u', 'mailto:a@b.example', '/u', ''])('refuses %j', (url) =>
  expect(() => listUnsubscribeHeaders(url)).toThrow(expect.objectContaining({ code: 'invalid' })),
);
