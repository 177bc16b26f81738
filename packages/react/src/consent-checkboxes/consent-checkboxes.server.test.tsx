// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { Counter } from '../fixtures/counter.js';
import { eva, ledgerBackend, maria, saidBefore } from '../fixtures/ledger-backend.js';

const both = [
  { questionId: 'repair', answer: 'acknowledged' },
  { questionId: 'news', channel: 'email', answer: 'given' },
] as const;

it('renders on a server without a document or a warning, nothing ticked, not even what is stored', async () => {
  const complaints = vi.spyOn(console, 'error');
  const made = ledgerBackend(maria);
  await saidBefore(made.as(eva), 'c-9', both);
  const initialForm = await made.ledger.form({ subjectId: 'c-9' });
  const html = renderToString(<Counter backend={made.backend} subjectId="c-9" initialForm={initialForm} />);
  expect(html).toContain('News and offers');
  expect(html).not.toMatch(/\schecked|\sname="consent/);
  expect(complaints).not.toHaveBeenCalled();
});
