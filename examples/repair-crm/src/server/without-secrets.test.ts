import { expect, test } from 'vitest';
import type { Message } from '../shared/message.js';
import { confirmPath, downloadPath, oneClickUrl, preferencePath } from './link-paths.js';
import { withoutSecrets } from './without-secrets.js';

const key = `${'aZ09-_'.repeat(7)}x`;

const message: Message = {
  ...{ id: 'm-1', customerId: 'c-1', customerName: 'Maria', kind: 'news', channel: 'email' },
  ...{ recipient: 'm@mail.example', text: '', headers: {}, campaignId: '', sentBy: '', sentAt: '', ground: '' },
};

test.each([confirmPath, downloadPath, preferencePath, (token: string) => oneClickUrl('http://crm.example', token)])(
  'of a link the place stays and the key goes: %s',
  (pathOf) => {
    const text = `Hello, ${pathOf(key)} is yours. ${pathOf(key)}`;
    const headers = { 'List-Unsubscribe': `<${pathOf(key)}>` };
    const masked = JSON.stringify(withoutSecrets({ ...message, text, headers }));
    expect(masked).not.toContain(key);
    expect(masked.split(pathOf('••••••'))).toHaveLength(4);
  },
);

test('a code goes from a message that brings one; other numbers stay', () => {
  const text = 'Your code: 012345. It works for ten minutes.';
  expect(withoutSecrets({ ...message, kind: 'code', text }).text).toBe('Your code: ••••••. It works for ten minutes.');
  const ready = 'Your repair 123456 is ready.';
  expect(withoutSecrets({ ...message, kind: 'ready', text: ready }).text).toBe(ready);
});
