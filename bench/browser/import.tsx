import '@unticked/react/styles.css';
import '@unticked/react/desk.css';
import type { ConsentAdmin, ConsentBackend, ImportLine, ImportRow } from '@unticked/core';
import { importTools } from '@unticked/core/exchange';
import { ConsentProvider, ImportDesk } from '@unticked/react';
import { createRoot } from 'react-dom/client';

const silence = () => new Promise<never>(() => {});
const backend = {
  form: silence,
  subject: () => ({ form: silence, submit: silence, standing: silence, history: silence }),
  standings: silence,
  mayContactMany: silence,
  notice: silence,
} satisfies ConsentBackend;

const news = {
  purposeId: 'news',
  kind: 'consent',
  title: { en: 'News and offers' },
  channels: ['email'],
  answered: ['email'],
  mode: 'observe',
} as const;

/** A verdict from the row alone, so that nothing is kept between two pages. */
const judged = ({ number, subjectId }: ImportRow): ImportLine => ({
  row: number,
  subjectId,
  verdict: number % 2 === 0 ? 'accept' : 'park',
  reason: number % 2 === 0 ? 'proved' : 'no_date',
  written: 0,
});

const admin = {
  readiness: async () => ({ checks: [], purposes: [news] }),
  legacyTexts: async () => [],
  // As over a network: between two pages the browser has a turn.
  importPage: async ({ rows }: { readonly rows: readonly ImportRow[] }) => {
    await new Promise((resolve) => setTimeout(resolve));
    return { lines: rows.map(judged), rows: rows.length };
  },
} as unknown as ConsentAdmin; // the calls that this desk makes

const longest = { milliseconds: 0 };
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest.milliseconds = Math.max(longest.milliseconds, duration);
}).observe({ entryTypes: ['longtask'] });
Object.assign(window, { longest });

createRoot(document.body.appendChild(document.createElement('main'))).render(
  <ConsentProvider backend={backend} admin={admin} locale="en">
    <ImportDesk tools={importTools} />
  </ConsentProvider>,
);
