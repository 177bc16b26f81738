import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { test as base, expect } from '@playwright/test';
import { handOverAll } from '../examples/repair-crm/src/server/consent/hand-over-all.js';
import { createApp } from '../examples/repair-crm/src/server/create-app.js';
import { type OpenShop, openShop } from '../examples/repair-crm/src/server/open-shop.js';
import { type SampleName, sampleOf } from '../packages/core/src/policy/samples/sample-of.js';
import { mainFile } from './crm-server.js';

type Ledger = ReturnType<OpenShop['ledger']['as']>;

export interface ShopInProcess {
  /** Where a browser finds it, with its built pages. */
  readonly url: string;
  /** Asks the shop's server as Dana M., who may do everything. */
  readonly ask: (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) => Promise<Response>;
  /** The same as somebody else. */
  readonly askAs: (staffId: string, ...asked: Parameters<ShopInProcess['ask']>) => Promise<Response>;
  /** Where it keeps its files. */
  readonly dataDirectory: string;
  /** As a browser posts a form by itself. */
  readonly post: (path: string, fields: Readonly<Record<string, string>>) => Promise<Response>;
  readonly publish: (sample: SampleName) => Promise<void>;
  readonly ledger: Ledger;
  /** While this is so, the ledger takes nothing. */
  readonly setDown: (down: boolean) => void;
  /** Moves the shop's clock on. Nobody is signed in any more after a long time. */
  readonly wait: (milliseconds: number) => void;
  /** Puts the shop's clock to a time, in milliseconds since 1970; it goes on from there. */
  readonly setTime: (time: number) => void;
  /** What the server does at its start, and every quarter of a minute. */
  readonly handOverAll: () => Promise<void>;
}

/** The example's server with an empty shop, in this process, so that its ledger can fail and its clock be moved when a test says so. */
export const test = base.extend<{ shop: ShopInProcess }>({
  shop: async ({ browserName: _ }, provide) => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'unticked-shop-'));
    let later = 0;
    const opened = await openShop({ dataDirectory, fresh: false }, () => new Date(Date.now() + later));
    let isDown = false;
    const whenUp =
      <Input, Result>(work: (input: Input) => Promise<Result>) =>
      (input: Input) =>
        isDown ? Promise.reject(new Error('down')) : work(input);
    const shop = {
      ...opened,
      ledger: {
        ...opened.ledger,
        as: (actor: Parameters<OpenShop['ledger']['as']>[0]): Ledger => {
          const acting = opened.ledger.as(actor);
          // It takes a moment, so that requests that are sent together meet.
          const form: Ledger['form'] = async (question) => {
            await setTimeout(100);
            return acting.form(question);
          };
          const { submit, measure, merge, split } = acting;
          return {
            ...acting,
            form,
            submit: whenUp(submit),
            measure: whenUp(measure),
            merge: whenUp(merge),
            split: whenUp(split),
          };
        },
      },
    };
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const url = `http://localhost:${address.port}`;
    const origin = 'http://crm.example';
    const clientDirectory = join(dirname(dirname(mainFile)), 'client');
    server.on('request', createApp(shop, { origins: [origin, url], clientDirectory }));
    const cookieOf = (staffId: string) => `crm_session=${opened.tables.sessions.begin(staffId)}`;
    const dana = cookieOf('dana');
    const send = (method: string, path: string, type: string, body?: string | URLSearchParams, cookie = dana) =>
      fetch(`http://127.0.0.1:${address.port}${path}`, {
        method,
        redirect: 'manual',
        headers: { origin, cookie, 'content-type': type },
        ...(body === undefined ? {} : { body }),
      });
    const ask: ShopInProcess['ask'] = (method, path, body) =>
      send(method, path, 'application/json', typeof body === 'string' ? body : JSON.stringify(body));

    await provide({
      url,
      ask,
      askAs: (staffId, method, path, body) =>
        send(method, path, 'application/json', JSON.stringify(body), cookieOf(staffId)),
      dataDirectory,
      post: (path, fields) => send('POST', path, 'application/x-www-form-urlencoded', new URLSearchParams(fields)),
      publish: async (sample) => {
        const [dana, ines] = ['dana', 'ines'].map((id) => opened.ledger.as({ type: 'staff', id }));
        const step = (basedOn: number) => ({ policyId: sample, id: `a-step-of-these-tests-${basedOn}`, basedOn });
        await dana?.saveDraft({
          ...step(0),
          policy: sampleOf(sample, { effectiveFrom: new Date().toISOString(), version: 1 }),
        });
        await dana?.submitForReview(step(1));
        await ines?.review({ ...step(2), verdict: 'approved' });
        expect(await dana?.publishDraft(step(3))).toMatchObject({ inForce: { version: 1 } });
      },
      ledger: opened.ledger.as({ type: 'staff', id: 'dana', name: 'Dana M.' }),
      setDown: (down) => {
        isDown = down;
      },
      wait: (milliseconds) => {
        later += milliseconds;
      },
      setTime: (time) => {
        later = time - Date.now();
      },
      handOverAll: () => handOverAll(shop),
    });
    server.closeAllConnections();
    server.close();
    await opened.close();
    rmSync(dataDirectory, { recursive: true });
  },

  baseURL: async ({ shop }, provide) => provide(shop.url),
});

export { expect };
