import type { DataSource, Instant } from '@unticked/core';
import { defineDataSource } from '@unticked/core/rights';
import type { NewsletterTool } from './create-newsletter-tool.js';
import { whoGetsData } from './who-gets-data.js';

const readers = { en: 'Readers of the newsletter', de: 'Empfängerinnen und Empfänger des Newsletters' };

const columns = { name: { en: 'Name', de: 'Name' }, email: { en: 'Email', de: 'E-Mail' } };

const why = { en: 'To send the news that they agreed to.', de: 'Um die News zu senden, denen zugestimmt wurde.' };

export const fromCustomers = { en: 'our customer records', de: 'unsere Kundendatei' };

export const untilNo = { en: 'until you say no', de: 'bis Sie nein sagen' };

/** The newsletter tool, as a system that holds data of customers. */
export const newsletterSource = (tool: NewsletterTool): DataSource =>
  defineDataSource({
    id: 'newsletter',
    title: { en: 'Newsletter tool', de: 'Newsletter-Programm' },
    collect: async ({ subjects }, { signal }) => {
      const found = await tool.readersAmong(subjects, signal);
      const items = found.map(({ name, email }) => ({ name, email }));
      // A tool that does not say since when it has a reader, says it of nobody.
      const [since] = found.flatMap(({ since }) => (since ?? []) as Instant).toSorted(); // written as one is
      const known = { why, ground: 'consent', until: untilNo, recipients: [whoGetsData.newsletter] } as const;
      const terms = { ...known, origin: fromCustomers, ...(since && { since }) };
      return { sets: [{ id: 'readers', title: readers, ...terms, columns, items }] };
    },
    rectify: async ({ subjects }, change, { signal }) => tool.correct(subjects, change, signal),
    eraser: {
      plan: async ({ subjects }, { signal }) => {
        const { length } = await tool.readersAmong(subjects, signal);
        return [{ id: 'readers', title: readers, count: length, fate: 'goes' }];
      },
      erase: async ({ subjects }, { signal }) => tool.forget(subjects, signal),
    },
  });
