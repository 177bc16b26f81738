import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { buildNotice } from '../fixtures/build-notice.js';
import { failure, fakeBackend, silence } from '../fixtures/fake-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { NoticeText } from './notice-text.js';

const show = (notice: Parameters<typeof fakeBackend>[0]['notice'], hash = 'sha256-news-de', printing = false) => {
  const backend = fakeBackend(notice ? { notice } : {});
  render(
    <WithConsent backend={backend}>
      <NoticeText hash={hash} printing={printing} />
    </WithConsent>,
  );
  return backend;
};

describe('NoticeText', () => {
  it('reads the exact text only when somebody wants it', async () => {
    const backend = show(buildNotice);
    expect(backend.asked).toEqual([]);
    const button = screen.getByRole('button', { name: 'Show the text' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button).toHaveAccessibleName('Hide the text');
    expect(await screen.findByText(/Acme Repairs darf mir Neuigkeiten/)).toBeVisible();
    expect(backend.asked).toEqual(['notice sha256-news-de']);
  });

  it('marks the language of the text and says everything that the person saw', async () => {
    show(buildNotice, 'sha256-news-de', true);
    const quote = await screen.findByRole('blockquote');
    expect(quote).toHaveAttribute('lang', 'de');
    for (const part of [
      'Neuigkeiten und Angebote',
      'Acme Repairs GmbH, Landstraße 1',
      'jederzeit widerrufen',
      '2026-10',
    ]) {
      expect(quote).toHaveTextContent(part);
    }
  });

  it('says what was shown beside it, with its version', async () => {
    const stored = buildNotice('sha256-news-en');
    if (!stored) throw new Error('no fixture');
    const terms = { id: 'draw-terms', title: 'Terms of the draw', version: '2', text: 'One telephone is drawn.' };
    show(() => ({ ...stored, notice: { ...stored.notice, documents: [terms] } }), 'sha256-news-en', true);
    const quote = await screen.findByRole('blockquote');
    expect(quote).toHaveTextContent('Terms of the draw (2) One telephone is drawn.');
  });

  it('says nothing of a privacy notice where a wording from before names none', async () => {
    const stored = buildNotice('sha256-news-de');
    if (!stored) throw new Error('no fixture');
    const { privacyNotice: _, ...notice } = stored.notice;
    show(() => ({ ...stored, notice }), 'sha256-news-de', true);
    const quote = await screen.findByRole('blockquote');
    expect(quote).toHaveTextContent('Acme Repairs GmbH');
    expect(quote).not.toHaveTextContent('2026-10');
  });

  it('hides the text again', async () => {
    show(buildNotice);
    await userEvent.click(screen.getByRole('button'));
    await screen.findByText(/Acme Repairs darf/);
    await userEvent.click(screen.getByRole('button'));
    expect(screen.queryByText(/Acme Repairs darf/)).toBeNull();
  });

  it('shows markup in a text as text', async () => {
    const stored = buildNotice('sha256-news-en');
    if (!stored) throw new Error('no fixture');
    const text = '<img src=x onerror="alert(1)"> [link](javascript:alert(1))';
    show(() => ({ ...stored, notice: { ...stored.notice, text } }), 'sha256-news-en', true);
    const quote = await screen.findByRole('blockquote');
    expect(quote).toHaveTextContent(text);
    expect(quote.querySelector('img, a, script')).toBeNull();
  });

  it('says that it is loading', () => {
    show(silence, 'sha256-news-en', true);
    expect(screen.getByText(/Loading/)).toBeVisible();
  });

  it('says that a text is not stored here', async () => {
    show(() => null, 'sha256-unknown', true);
    expect(await screen.findByText('This text is not stored here.')).toBeVisible();
  });

  it('says that it could not be read, and tries again on demand', async () => {
    let down = true;
    show(
      (hash) => {
        if (down) throw failure('forbidden');
        return buildNotice(hash);
      },
      'sha256-news-de',
      true,
    );
    const retry = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.getByText(/You may not do this/)).toBeVisible();
    down = false;
    await userEvent.click(retry);
    expect(await screen.findByRole('blockquote')).toBeVisible();
  });
});
