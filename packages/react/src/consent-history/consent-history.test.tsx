import { onlineManager, QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildEntry, buildHistory, buildLongHistory, buildMeasure } from '../fixtures/build-history.js';
import { buildNotice } from '../fixtures/build-notice.js';
import { buildStanding, instant } from '../fixtures/build-standing.js';
import { type FakeAnswers, failure, fakeBackend, silence } from '../fixtures/fake-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { queryKeys } from '../provider/query-keys.js';
import { ConsentHistory } from './consent-history.js';

function show(
  history: NonNullable<FakeAnswers['history']> = (id) => buildHistory(id),
  ui = <ConsentHistory subjectId="maria" />,
  locale = 'en',
) {
  const backend = fakeBackend({ history, notice: buildNotice });
  const client = new QueryClient();
  render(
    <WithConsent backend={backend} queryClient={client} locale={locale}>
      {ui}
    </WithConsent>,
  );
  return { backend, client };
}

const log = () => screen.findByRole('list', { name: 'Entries, newest first' });
const items = async () => [...(await log()).children].map((item) => item as HTMLElement);
const what = (item: HTMLElement | undefined) =>
  [...(item?.querySelectorAll('[data-unticked="history-what"]') ?? [])].map((line) => line.textContent);
const root = () => screen.getByRole('region', { name: 'Consent log' });

afterEach(() => onlineManager.setOnline(true));

describe('the answer', () => {
  it('comes first, purpose by purpose', async () => {
    show();
    const answers = await screen.findByRole('list', { name: 'What holds now' });
    expect(
      within(answers)
        .getAllByRole('listitem')
        .map((line) => line.textContent),
    ).toEqual([
      expect.stringContaining('Information about your repair: allowed by contract, informed on 4 March 2025'),
      expect.stringContaining('News and offers by SMS: yes since 4 March 2025, in person, Eva K., Linz shop, text v3'),
      expect.stringContaining('News and offers by e-mail: took it back on 12 June 2026, by phone, Paul R., text v3'),
    ]);
    expect(answers.compareDocumentPosition(await log())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

describe('the log', () => {
  it('is an ordered list, newest first, with absolute times that name their zone', async () => {
    show();
    expect((await log()).tagName).toBe('OL');
    const times = (await items()).map((item) => item.querySelector('time'));
    expect(times.map((time) => time?.textContent)).toEqual([
      '12 Jun 2026 09:41',
      '4 Mar 2025 14:02',
      '4 Mar 2025 14:01',
    ]);
    expect(times[0]).toHaveAttribute('datetime', '2026-06-12T07:41:00.000Z');
  });

  it('says in one line what one save said to one question', async () => {
    show();
    expect((await items()).map(what)).toEqual([
      ['Took back: News and offers by e-mail'],
      ['Said yes: News and offers by e-mail and SMS'],
      ['Informed: Information about your repair'],
    ]);
    expect((await items())[1]).toHaveTextContent(
      'In person, Eva K., Linz shop. Text v3, English, read out. Entries 2 and 3',
    );
  });

  it('says what was given before what was left empty', async () => {
    const save = { submissionId: 'save' };
    show((id) =>
      buildHistory(id, [buildEntry(2, save), buildEntry(1, { ...save, kind: 'not_given', channel: 'sms' })]),
    );
    const [item] = await items();
    expect(what(item)).toEqual(['Said yes: News and offers by e-mail', 'Left empty: News and offers by SMS']);
    expect(item?.querySelector('[data-unticked="mark"]')).toHaveAttribute('data-icon', 'check');
  });

  it('tells how the yes came and when it was last used, though another channel of the same save was left empty', async () => {
    const save = { submissionId: 'save' };
    const yes = {
      ...save,
      act: { kind: 'pointer', afterMs: 900, changes: 1 },
      lastUsedAt: instant('2026-03-02'),
    } as const;
    show((id) => buildHistory(id, [buildEntry(2, { ...save, kind: 'not_given', channel: 'sms' }), buildEntry(1, yes)]));
    expect((await items())[0]).toHaveTextContent('Ticked by hand, last used on 2 Mar 2026. Entries 1 and 2');
  });

  it('marks the language of a purpose’s title, which need not be that of the interface', async () => {
    const backend = fakeBackend({ history: (id) => buildHistory(id) });
    render(
      <WithConsent backend={backend} locale="de" textLocale="en">
        <ConsentHistory subjectId="maria" />
      </WithConsent>,
    );
    const [title] = await screen.findAllByText('News and offers');
    expect(title).toHaveAttribute('lang', 'en');
    expect(screen.getByRole('region', { name: 'Einwilligungsprotokoll' })).toHaveAttribute('lang', 'de');
    expect(screen.getByText(/Widerrufen:/)).toHaveTextContent('Widerrufen: News and offers per E-Mail');
    expect(backend.asked).toEqual(['history maria newest en']);
  });

  it('shows the exact text one click away', async () => {
    const { backend } = show();
    const [, item] = await items();
    await userEvent.click(within(item ?? document.body).getByRole('button', { name: 'Show the text' }));
    expect(await screen.findByText(/May Acme Repairs e-mail or text you news/)).toBeVisible();
    expect(backend.asked).toEqual(['history maria newest en', 'notice sha256-news-en']);
  });

  it('offers each text that one save showed', async () => {
    const save = { submissionId: 'save' };
    const printed = { ...save, channel: 'sms', notice: 'sha256-news-de' } as const;
    show((id) => buildHistory(id, [buildEntry(2, printed), buildEntry(1, save)]));
    const [item] = await items();
    expect(within(item ?? document.body).getAllByRole('button', { name: 'Show the text' })).toHaveLength(2);
  });

  it('shows names, notes and titles as text, markup and all', async () => {
    const bad = '<img src=x onerror=alert(1)>';
    show((id) => buildHistory(id, [buildEntry(1, { note: bad, title: bad, place: bad, withWhom: bad })]));
    const [item] = await items();
    expect(item?.textContent?.split(bad)).toHaveLength(5);
    expect(item?.querySelector('img')).toBeNull();
  });

  it('falls back to the purpose’s id where no title is known, and names what covers everything', async () => {
    const { title: _, ...untitled } = buildEntry(2);
    show((id) =>
      buildHistory(id, [untitled, buildMeasure(1, 'suppressed', { purposeId: '*', channel: '*', title: '*' })]),
    );
    expect((await items()).map(what)).toEqual([['Said yes: news by e-mail'], ['Do not contact: everything']]);
  });

  it('names the channel of what covers everything by it, and of an address', async () => {
    const all = { purposeId: '*', title: '*' };
    show((id) =>
      buildHistory(id, [
        buildMeasure(2, 'contact_point_changed', { ...all, channel: 'email', meaning: 'new_address' }),
        buildMeasure(1, 'stopped', { ...all, channel: 'sms', submissionId: 'other' }),
      ]),
    );
    expect((await items()).map(what)).toEqual([['Address changed: by e-mail'], ['Stopped by us: everything by SMS']]);
  });

  it('folds what was corrected into the correction', async () => {
    show((id) => buildHistory(id, [buildMeasure(2, 'corrected', { corrects: 1 }), buildEntry(1, { correctedBy: 2 })]));
    const [item, ...more] = await items();
    expect(more).toEqual([]);
    expect(item).toHaveTextContent('Entered by mistake: News and offers by e-mail');
    const folded = item?.querySelector('details');
    expect(folded).not.toHaveAttribute('open');
    expect(folded?.querySelector('[data-corrected]')).toHaveTextContent('Said yes: News and offers by e-mail');
  });

  it('hides what the system wrote for itself until it is asked for', async () => {
    show((id) => buildHistory(id, [buildMeasure(2, 'set_aside', { about: 'system' }), buildEntry(1)]));
    expect(await items()).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Show 1 system entry' }));
    expect((await items()).map(what)[0]).toEqual([expect.stringContaining('Not accepted')]);
    await userEvent.click(screen.getByRole('button', { name: 'Hide system entries' }));
    expect(await items()).toHaveLength(1);
  });

  it('never hides an entry that cannot be read, and claims no date for it', async () => {
    const never = instant('1970-01-01T00:00:00.000Z');
    const { recordedBy: _, purposeId: __, ...bare } = buildMeasure(2, 'unreadable', { recordedAt: never });
    show((id) => buildHistory(id, [{ ...bare, about: 'system', submissionId: '' }, buildEntry(1)]));
    const [item] = await items();
    expect(item).toHaveTextContent('This entry cannot be read');
    expect(item).not.toHaveTextContent('1970');
  });
});

describe('a long log', () => {
  it('comes a hundred at a time, and goes on reading where the older ones begin', async () => {
    const { backend } = show((id, before) => buildLongHistory(id, 240, before));
    expect(await items()).toHaveLength(100);
    expect(screen.getByText('100 of 240 entries')).toHaveAttribute('role', 'status');
    await userEvent.click(screen.getByText('Show older'));
    await waitFor(async () => expect(await items()).toHaveLength(200));
    await waitFor(async () => expect((await items())[100]).toHaveFocus());
    await userEvent.click(screen.getByText('Show older'));
    await waitFor(async () => expect(await items()).toHaveLength(240));
    expect(screen.queryByText('Show older')).toBeNull();
    await waitFor(async () => expect((await items())[200]).toHaveFocus());
    expect(backend.asked).toEqual(['history maria newest en', 'history maria 141 en', 'history maria 41 en']);
  }, 20_000);

  it('keeps what it has where an older page cannot be read', async () => {
    show((id, before) => {
      if (before) throw failure('forbidden');
      return buildLongHistory(id, 240, before);
    });
    await log();
    await userEvent.click(screen.getByText('Show older'));
    expect(await screen.findByText('You may not do this.')).toHaveAttribute('role', 'alert');
    expect(await items()).toHaveLength(100);
    expect(screen.getByText('Show older')).toBeVisible();
  }, 20_000);

  it('does not move focus when it merely reads again', async () => {
    const { client } = show((id) => buildHistory(id));
    await log();
    await act(() => client.invalidateQueries());
    expect(document.body).toHaveFocus();
  });
});

describe('the proof', () => {
  it('says since when the entries are unchanged', async () => {
    show();
    expect(await screen.findByText('Entries unchanged since 4 Mar 2025')).toHaveAttribute('data-intact', 'true');
  });

  it('names the entries that were changed afterwards', async () => {
    const chain = { intact: false, since: null, broken: [2, 3] };
    show((id) => buildHistory(id, undefined, { chain }));
    const line = await screen.findByText('Changed after it was written: entries 2 and 3');
    expect(line).toHaveAttribute('data-intact', 'false');
    expect(line).toHaveAttribute('data-tone', 'no');
  });

  it('says where the entries live in this browser only', async () => {
    show((id) => buildHistory(id, undefined, { browserOnly: true }));
    expect(await screen.findByText('Recorded by this browser only')).toBeVisible();
  });

  it('prints with every text and every correction in full, and folds them again after', async () => {
    const entries = [
      buildMeasure(3, 'corrected', { corrects: 1 }),
      buildEntry(2, { notice: 'sha256-news-de' }),
      buildEntry(1, { correctedBy: 3 }),
    ];
    show((id) => buildHistory(id, entries));
    await log();
    const printed = vi.fn();
    vi.stubGlobal('print', () => printed(root().textContent, root().querySelectorAll('details[open]').length));
    await userEvent.click(screen.getByText('Print proof'));
    await waitFor(() => expect(printed).toHaveBeenCalledOnce());
    const [text, open] = printed.mock.calls[0] ?? [];
    expect(text).toContain('Acme Repairs darf mir Neuigkeiten');
    expect(text).toContain('May Acme Repairs e-mail or text you news');
    expect(text).toContain(`maria, 22 Nov 2026 10:00, sha256-entry-3`);
    expect(open).toBe(1);
    expect(root()).toHaveAttribute('data-printing');
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(root()).not.toHaveAttribute('data-printing');
    expect(screen.queryByText(/darf mir Neuigkeiten/)).toBeNull();
    vi.unstubAllGlobals();
  });
});

describe('what is not known', () => {
  it('says that it is loading', () => {
    show(silence);
    expect(screen.getByRole('status')).toHaveTextContent('Loading');
    expect(root()).toHaveAttribute('data-state', 'loading');
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('says that nothing is recorded yet, and still what holds', async () => {
    show((id) => buildHistory(id, [], { standing: buildStanding(id) }));
    expect(await screen.findByText('Nothing is recorded about this person yet.')).toBeVisible();
    expect(screen.getByRole('list', { name: 'What holds now' })).toBeVisible();
    expect(screen.queryByText('Print proof')).toBeNull();
  });

  it('says why it failed, and tries again on demand', async () => {
    let down = true;
    show((id) => {
      if (down) throw failure('forbidden');
      return buildHistory(id);
    });
    expect(await screen.findByText(/You may not do this/)).toBeVisible();
    down = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await log()).toBeVisible();
  });

  it('says offline', async () => {
    onlineManager.setOnline(false);
    show(() => Promise.reject(failure('unavailable')));
    expect(await screen.findByText(/You are offline/)).toBeVisible();
  });

  it('shows no old answer once it could not be read again', async () => {
    let down = false;
    const { client } = show((id) => {
      if (down) throw failure('forbidden');
      return buildHistory(id);
    });
    await log();
    down = true;
    await act(() => client.invalidateQueries({ queryKey: queryKeys.subject('', 'maria') }));
    await screen.findByText(/You may not do this/);
    expect(screen.queryByText(/yes since/)).toBeNull();
  });
});

describe('the parts', () => {
  it('can be arranged by the host', async () => {
    show(
      undefined,
      <ConsentHistory.Root subjectId="maria" className="mine">
        <ConsentHistory.Title className="small">Protokoll</ConsentHistory.Title>
        <ConsentHistory.Log className="log" />
      </ConsentHistory.Root>,
    );
    expect(await log()).toHaveClass('log');
    expect(root()).toHaveClass('mine');
    expect(screen.getByRole('heading', { name: 'Protokoll' })).toHaveClass('small');
    expect(screen.queryByText('Print proof')).toBeNull();
  });

  it.each(['Title', 'State', 'Answers', 'Log', 'Foot'] as const)('%s says that it needs a root', (part) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const Part = ConsentHistory[part];
    expect(() => show(silence, <Part />)).toThrow(
      `\`ConsentHistory.${part}\` must be used within \`ConsentHistory.Root\``,
    );
    vi.restoreAllMocks();
  });
});

it('gives HTML from a server that is taken over without a word in the console', async () => {
  const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  const ui = (
    <WithConsent backend={fakeBackend({ history: (id) => buildHistory(id) })}>
      <ConsentHistory subjectId="maria" />
      <ConsentHistory.Dialog subjectId="maria" />
    </WithConsent>
  );
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(ui);
  expect(container.textContent).toContain('Loading');
  render(ui, { container, hydrate: true });
  await log();
  for (const spy of said) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
