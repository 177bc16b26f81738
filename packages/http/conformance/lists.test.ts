import { buildList, checkAgain } from '@unticked/core';
import { describe, expect, test } from 'vitest';
import { createAdminClient } from '../src/client/index.js';
import { testServer } from './test-server.js';

const query = { purposeId: 'news', channel: 'email' } as const;

const opened = () => {
  const server = testServer({ authorize: ({ actor }) => actor.id === 'u-7' });
  const urls: string[] = [];
  const admin = createAdminClient({
    baseUrl: 'https://crm.example.com',
    fetch: async (url, init) => {
      urls.push(String(url));
      return server.handler(new Request(url, init));
    },
    headers: { authorization: 'Bearer eva', origin: 'https://crm.example.com' },
  });
  return { ...server, admin, urls };
};

describe('contact lists over HTTP', () => {
  test('are what the ledger says, in pages, with ids in bodies alone', async () => {
    const { admin, urls } = opened();
    const members = Array.from({ length: 1500 }, (_, index) => ({
      subjectId: `c-${index}`,
      to: `c-${index}@mail.example`,
    }));
    const list = await buildList(admin.lists, query, members);
    expect(list).toMatchObject({ total: 1500, allowed: 0, byReason: { not_asked: 1500 } });
    expect(await checkAgain(admin.lists, { query, members: [{ subjectId: 'c-1' }] })).toMatchObject({
      left: [{ subjectId: 'c-1', reason: 'not_asked' }],
    });
    expect(await admin.lists.countStatuses({ purposeId: 'news' })).toMatchObject({ purposeId: 'news' });
    expect(urls.filter((url) => /c-\d|mail/.test(url))).toEqual([]);
  });

  test.each([
    ['/lists/filter', { members: [] }, '/query'],
    ['/lists/filter', { query, members: {} }, '/members'],
    ['/lists/filter', { query, members: [{ subjectId: 'a@b' }] }, '/members/0/subjectId'],
    ['/lists/filter', { query, members: [{ subjectId: 'c-1', to: 5 }] }, '/members/0/to'],
    ['/lists/filter', { query, members: [{ subjectId: 'c-1', name: 'Maria' }] }, '/members/0/name'],
    ['/lists/filter', { query: { ...query, channel: 'fax' }, members: [] }, '/query/channel'],
    ['/lists/filter', { query, members: [], at: 'yesterday' }, '/at'],
    ['/lists/walk', { query, limit: 0 }, '/limit'],
    ['/lists/walk', { query, after: 5 }, '/after'],
    ['/lists/left', { query: { purposeId: 'NEWS' }, members: [] }, '/query/purposeId'],
    ['/counts', { purposeId: 'news', at: 'now' }, '/at'],
    ['/counts', { purposeId: 'news', at: ['now'] }, '/at/0'],
  ])('%s with %j is refused at %s', async (path, body, at) => {
    const { ask } = opened();
    const response = await ask('POST', path, { token: 'eva', body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid', path: at });
  });
});
