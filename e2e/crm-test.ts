import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type CrmServer, startCrm } from './crm-server.js';

export interface Crm {
  readonly url: string;
  readonly port: number;
  /** Where its two database files are. */
  readonly dataDirectory: string;
  /** SIGKILL, then the same files and port again. */
  readonly killAndRestart: () => Promise<void>;
  /** SIGTERM, so that the files can be looked at; `start` goes on. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

interface Options {
  /** `empty`: consent off, nobody there. `legacy`: consent off, 5,000 customers from before, and the old CRM's file. */
  readonly shop: 'filled' | 'empty' | 'legacy';
  readonly hosts: readonly string[];
}

const scratch = (): string => mkdtempSync(join(tmpdir(), 'unticked-e2e-'));

/** Every test has a server and files of its own. The filled shop is made once and copied. */
export const test = base.extend<Options & { crm: Crm; complaints: string[] }, { filledShop: string }>({
  shop: ['filled', { option: true }],
  hosts: [[], { option: true }],

  filledShop: [
    async ({ browserName: _ }, provide) => {
      const directory = scratch();
      await (await startCrm({ dataDirectory: directory })).stop();
      await provide(directory);
      rmSync(directory, { recursive: true });
    },
    // Three years of customers are made: on a busy machine that takes its time.
    { scope: 'worker', timeout: 180_000 },
  ],

  crm: async ({ shop, hosts, filledShop }, provide) => {
    const dataDirectory = scratch();
    if (shop === 'filled') cpSync(filledShop, dataDirectory, { recursive: true });
    const flags = shop === 'filled' ? [] : [`--${shop}`];
    let server: CrmServer = await startCrm({ dataDirectory, flags, hosts });
    const { port, url } = server;
    const start = async () => {
      server = await startCrm({ dataDirectory, port, flags, hosts });
    };
    await provide({
      url,
      port,
      dataDirectory,
      start,
      stop: () => server.stop(),
      killAndRestart: async () => {
        await server.kill();
        await start();
      },
    });
    await server.kill();
    rmSync(dataDirectory, { recursive: true });
  },

  baseURL: async ({ crm }, provide) => provide(crm.url),

  /** What the page complained about: errors in the console, and everything that its own policy forbade. */
  complaints: [
    async ({ page }, provide) => {
      const complaints: string[] = [];
      watch(page, complaints);
      await provide(complaints);
      expect(complaints, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
});

/** A request that was refused is no fault of the page. */
const isExpected = (text: string): boolean => /Failed to load resource/.test(text);

function watch(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text())) complaints.push(message.text());
  });
}

export { expect };
