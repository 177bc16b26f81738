import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import { type PresentedForm, parsePolicy, repairShop, repairShopStrict, webShop } from '@unticked/core';
import { tickConsent } from '@unticked/testkit';
import { createElement, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { useForm } from 'react-hook-form';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Counter } from '../fixtures/counter.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { eva, ledgerBackend, logOf, maria, saidBefore } from '../fixtures/ledger-backend.js';
import { waiting } from '../fixtures/waiting.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { useConsentSubmission } from '../use-consent-submission/use-consent-submission.js';
import type { AnswerChangeDetails, AnswerNow } from './answer-change.js';
import { ConsentCheckboxes } from './consent-checkboxes.js';

// Looking for roles takes jsdom long on a busy machine.
configure({ reactStrictMode: true });
vi.setConfig({ testTimeout: 30_000 });
afterEach(() => vi.restoreAllMocks());

const box = (name: RegExp) => screen.findByRole('checkbox', { name }) as Promise<HTMLInputElement>;
/** As a person does; the click itself is the plainest there is. */
const tick = (purposeId: string, channel?: 'email' | 'sms') =>
  act(() =>
    tickConsent(
      { container: document.body, user: { click: async (element: HTMLElement) => element.click() } },
      purposeId,
      channel,
    ),
  );
const both = [
  { questionId: 'repair', answer: 'acknowledged' },
  { questionId: 'news', channel: 'email', answer: 'given' },
  { questionId: 'news', channel: 'sms', answer: 'given' },
] as const;

describe('what the person reads', () => {
  it('has who, what for and the way out at the control, outside of any link or fold (UO-D04)', async () => {
    render(<Counter backend={ledgerBackend(maria).backend} purposes={['repair', 'news']} />);
    const news = await screen.findByRole('group', { name: /News and offers/ });
    expect(within(news).getByText(/Acme Repairs GmbH may send me news/)).toHaveTextContent(/withdraw this at any time/);
    expect(screen.getByText(/Landstraße 1, 4020 Linz/)).toBeVisible();
    expect(screen.getByRole('group', { name: 'Your data and how we may write to you' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Privacy notice' })).toHaveAttribute('rel', 'noopener');
  });

  it('gives each control a name and its text, and none a `name`, `required` or `checked`', async () => {
    render(<Counter backend={ledgerBackend(maria).backend} purposes={['repair', 'news']} />);
    const email = await box(/News and offers.*by e-mail/);
    expect(email).toHaveAccessibleDescription(/withdraw this at any time/);
    for (const input of screen.getAllByRole('checkbox')) {
      expect(input).not.toHaveAttribute('name');
      expect(input).not.toHaveAttribute('checked');
      expect(input).not.toHaveAttribute('required');
      expect(input).toHaveAttribute('autocomplete', 'off');
    }
    expect(await box(/Information about your repair/)).toHaveAttribute('aria-required', 'true');
    expect(email).not.toHaveAttribute('aria-required');
  });

  it('is text, whatever is written into it', async () => {
    const policy = parsePolicy(
      JSON.parse(
        JSON.stringify(repairShop({ version: 1 })).replaceAll(
          'keeps your name',
          '<img src=x onerror=alert(1)> keeps your name',
        ),
      ),
    );
    render(<Counter backend={ledgerBackend(maria, policy).backend} purposes={['repair']} />);
    expect(await screen.findByText(/<img src=x onerror=alert\(1\)>/)).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });

  it('is in the language of the text, and says so where the screen has another', async () => {
    render(
      <WithConsent backend={ledgerBackend(maria).backend} locale="en" textLocale="de">
        <Plain />
      </WithConsent>,
    );
    const title = await screen.findByText('Neuigkeiten und Angebote');
    expect(title.closest('[lang]')).toHaveAttribute('lang', 'de');
    expect(screen.getByText(/your choice/).closest('[lang]')).toHaveAttribute('lang', 'en');
  });

  it('labels the boxes in the language of the clerk, and is read out in that of the customer', async () => {
    render(
      <WithConsent backend={ledgerBackend().backend} locale="en" textLocale="de">
        <Plain />
      </WithConsent>,
    );
    const label = await screen.findByText('Information given to the customer');
    expect(label.closest('[lang]')).toHaveAttribute('lang', 'en');
    expect(document.querySelector('[data-unticked="script"]')).toHaveAttribute('lang', 'de');
  });

  it('says so where more is asked than the law does', async () => {
    render(<Counter backend={ledgerBackend(maria, repairShopStrict()).backend} />);
    expect(await screen.findByText('This asks for more than the law does.')).toBeInTheDocument();
  });
});

interface PlainProps {
  readonly onAnswerChange?: (answer: AnswerNow, details: AnswerChangeDetails) => void;
  readonly onRender?: () => void;
}

function Plain({ onRender, ...props }: PlainProps) {
  const { control } = useForm();
  onRender?.();
  return <ConsentCheckboxes control={control} name="consent" {...props} />;
}

describe('an opt-out question', () => {
  const open = () => {
    const made = ledgerBackend(maria, webShop());
    render(<Counter backend={made.backend} />);
    return made;
  };
  const save = () => screen.getByRole('button', { name: 'Save' });

  it('saved without a word tells nobody anything', async () => {
    const made = open();
    await box(/I object/);
    act(() => save().click());
    await waitFor(() => expect(made.sent).toHaveLength(1));
    expect(made.sent[0]?.answers.filter(({ questionId }) => questionId === 'similar-goods')).toEqual([]);
  });

  it('is told by a tick of its own; where both are ticked the objection holds', async () => {
    const made = open();
    await box(/Similar goods.*I have read this/);
    await tick('similar-goods');
    await tick('similar-goods.objects');
    act(() => save().click());
    await waitFor(() => expect(made.sent).toHaveLength(1));
    await waitFor(async () => expect(await logOf(made.ledger, 'c-1')).toContain('objected similar-goods email'));
    expect(await logOf(made.ledger, 'c-1')).not.toContain('informed similar-goods email');
  });

  it('shows an objection as said, and has no control that would take it back', async () => {
    const made = ledgerBackend(maria, webShop());
    await saidBefore(made.as(eva), 'c-9', [{ questionId: 'similar-goods', answer: 'objected' }]);
    render(<Counter backend={made.backend} subjectId="c-9" />);
    expect(await screen.findByText('Objected')).toBeInTheDocument();
    expect(screen.queryByRole('checkbox', { name: /Similar goods/ })).toBeNull();
  });
});

describe('states', () => {
  it('says that it is loading, and holds a new customer up until the questions are there', async () => {
    const made = ledgerBackend(maria);
    render(<Counter backend={{ ...made.backend, form: silence }} />);
    expect(screen.getByText('Loading …')).toBeInTheDocument();
    act(() => screen.getByRole('button', { name: 'Save' }).click());
    await act(async () => {});
    expect(made.sent).toHaveLength(0);
  });

  it('says that they could not be loaded, and tries again', async () => {
    const made = ledgerBackend(maria);
    made.beforeForm = () => Promise.reject(failure('unavailable', true));
    render(<Counter backend={made.backend} />);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The questions about data and contact could not be loaded.');
    made.beforeForm = () => {};
    act(() => within(alert).getByRole('button', { name: 'Try again' }).click());
    expect(await screen.findByText('News and offers')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('does not hold an edit up when the backend is down', async () => {
    const made = ledgerBackend(eva);
    made.beforeForm = () => Promise.reject(failure('unavailable', true));
    render(<Counter backend={made.backend} subjectId="c-1" />);
    await screen.findByRole('alert');
    await act(async () => screen.getByRole('button', { name: 'Save' }).click());
    expect(made.sent).toHaveLength(0);
    expect(screen.getByText('idle')).toBeInTheDocument();
  });

  it('names what was not recorded, and shows it as empty', async () => {
    const made = ledgerBackend(eva);
    // Staff without a word of how they got it: the ledger refuses their yes (UO-S03).
    render(
      <WithConsent backend={made.backend}>
        <Bare />
      </WithConsent>,
    );
    const email = await box(/e-mail/);
    await tick('news', 'email');
    await act(async () => screen.getByRole('button', { name: 'Save' }).click());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not recorded: News and offers by e-mail. The rest is saved.',
    );
    expect(email).not.toBeChecked();
  });

  it('mirrors what is stored, and only reminds of what was never told', async () => {
    const made = ledgerBackend(eva);
    await saidBefore(made.ledger, 'c-9', both.slice(1));
    render(<Counter backend={made.backend} actor={eva} subjectId="c-9" purposes={['repair', 'news']} />);
    expect(await box(/News e-mail/)).toBeChecked();
    expect(screen.getByText('Not told yet.')).toBeInTheDocument();
    expect(await box(/Information given/)).not.toHaveAttribute('aria-required');
  });
});

describe('a yes that waits for its link', () => {
  const yes = async (made = waiting(), locale = 'en') => {
    render(<Counter backend={made.backend} purposes={['news']} locale={locale} />);
    await box(/e-mail/i);
    await tick('news', 'email');
    await tick('news', 'sms');
    act(() => screen.getByRole('button', { name: 'Save' }).click());
    return screen.findByRole('button', { name: /again|noch einmal/ });
  };
  const says = () => document.querySelector('[data-unticked="checkboxes-state"]')?.textContent;
  const press = (button: HTMLElement) => act(async () => button.click());

  it('says so, and sends the link again', async () => {
    const made = waiting();
    const again = await yes(made);
    expect(again.closest('[role="status"]')).toHaveTextContent(
      'We sent you a link by e-mail and SMS. Your yes to “News and offers” counts once you confirm it.',
    );
    expect(made.post).toHaveLength(2);
    await press(again);
    await waitFor(() => expect(says()).toMatch(/Sent again$/));
    expect(made.post).toHaveLength(4);
  });

  it('says so to a clerk', async () => {
    const made = waiting(eva);
    render(<Counter backend={made.backend} actor={eva} purposes={['news']} defaultMethod="in_person" />);
    await box(/e-mail/);
    await tick('news', 'email');
    act(() => screen.getByRole('button', { name: 'Save' }).click());
    await screen.findByRole('button', { name: 'Send the link again' });
    expect(says()).toContain(
      'A link went to the customer by e-mail. Their yes to “News and offers” counts once they confirm it.',
    );
  });

  it('says so in German', async () => {
    await yes(waiting(), 'de');
    expect(says()).toContain(
      'Wir haben Ihnen per E-Mail und SMS einen Link gesendet. Ihr Ja zu „Neuigkeiten und Angebote“ gilt, sobald Sie es bestätigen.',
    );
  });

  it('says where it could not be sent, and that it was then', async () => {
    const made = waiting();
    made.delivers = false;
    const again = await yes(made);
    expect(says()).toMatch(/^The link could not be sent\. Send/);
    await press(again);
    await waitFor(() => expect(says()).toMatch(/again The link could not be sent\.$/));
    made.delivers = true;
    await press(again);
    await waitFor(() => expect(says()).toMatch(/^We sent you a link .*Sent again$/));
  });

  it('says where it was sent too often', async () => {
    const again = await yes();
    for (const times of [2, 3]) {
      await press(again);
      await waitFor(() => expect(says(), `${times}`).toMatch(/Sent again$/));
    }
    await press(again);
    await waitFor(() => expect(says()).toMatch(/sent as often as it may be in one day/));
  });

  it('says where nothing waits any more, and what went wrong', async () => {
    const made = waiting();
    const again = await yes(made);
    const { subject } = made.backend;
    for (const { token } of made.post) {
      await made.backend.confirm({ token, act: { kind: 'pointer', afterMs: 900, changes: 1 } });
    }
    await press(again);
    await waitFor(() => expect(says()).toMatch(/This answer does not wait for a link any more\.$/));
    const down = { resend: () => Promise.reject(failure('unavailable', true)) };
    Object.assign(made.backend, { subject: (id: string) => ({ ...subject(id), ...down }) });
    await press(again);
    await waitFor(() => expect(says()).toMatch(/The consent log cannot be reached\. Try again\.$/));
  });

  it('sends once however often it is pressed', async () => {
    const made = waiting();
    const again = await yes(made);
    await act(async () => {
      again.click();
      again.click();
    });
    await waitFor(() => expect(says()).toMatch(/Sent again$/));
    expect(made.post).toHaveLength(4);
  });

  it('says nothing where nothing waits', async () => {
    render(<Counter backend={ledgerBackend(maria).backend} purposes={['news']} />);
    await box(/e-mail/);
    await tick('news', 'email');
    act(() => screen.getByRole('button', { name: 'Save' }).click());
    await screen.findByText('recorded');
    expect(says()).toBeUndefined();
  });
});

function Bare() {
  const { control, handleSubmit } = useForm();
  const consent = useConsentSubmission({ control, name: 'consent', subjectId: 'c-1', purposes: ['news'] });
  return (
    <form onSubmit={handleSubmit(async () => void (await consent.submit({ subjectId: 'c-1' })))}>
      <ConsentCheckboxes control={control} name="consent" />
      <button type="submit">Save</button>
    </form>
  );
}

describe('handlers', () => {
  it('get the answer and how it came', async () => {
    const heard: [AnswerNow, AnswerChangeDetails][] = [];
    render(
      <WithConsent backend={ledgerBackend(maria).backend}>
        <Plain onAnswerChange={(...change) => heard.push(change)} />
      </WithConsent>,
    );
    const email = await box(/by e-mail/);
    await tick('news', 'email');
    act(() => email.click());
    expect(heard.map(([answer, { questionId, channel, reason }]) => [answer, questionId, channel, reason])).toEqual([
      ['given', 'news', 'email', 'keyboard_or_assistive'],
      ['unanswered', 'news', 'email', 'script'],
    ]);
  });

  it('a tick renders nothing again that stands still', async () => {
    const made = ledgerBackend(maria);
    const renders = vi.fn();
    render(
      <WithConsent backend={made.backend}>
        <Plain onRender={renders} />
      </WithConsent>,
    );
    await box(/by e-mail/);
    const [before, html] = [renders.mock.calls.length, document.body.innerHTML];
    await tick('news', 'email');
    expect(renders).toHaveBeenCalledTimes(before);
    expect(document.body.innerHTML).toBe(html);
  });
});

describe('server rendering', () => {
  const server = async (): Promise<{ initialForm: PresentedForm; tree: (strict: boolean) => React.ReactElement }> => {
    const made = ledgerBackend(maria);
    const initialForm = await made.ledger.form({ purposes: ['repair', 'news'] });
    const app = <Counter backend={made.backend} initialForm={initialForm} purposes={['repair', 'news']} />;
    return { initialForm, tree: (strict) => (strict ? createElement(StrictMode, null, app) : app) };
  };

  it.each([true, false])('hydrates without a word, ticked before or not (strict mode: %s)', async (strict) => {
    const { tree } = await server();
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    const warnings = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const html = renderToString(tree(strict));
    // React 18 takes jsdom for a browser and warns of its effects; see the test on a server proper.
    complaints.mockClear();
    expect(html).toContain('News and offers');
    expect(html).not.toMatch(/\schecked/);
    const place = document.body.appendChild(document.createElement('div'));
    place.innerHTML = html;
    const ids = [...place.querySelectorAll('[id]')].map(({ id }) => id);
    const email = place.querySelector<HTMLInputElement>('[data-box="news.email"]');
    if (email) email.checked = true;
    const root = await act(async () => hydrateRoot(place, tree(strict)));
    expect([...place.querySelectorAll('[id]')].map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(email?.isConnected).toBe(true);
    expect(email).not.toBeChecked();
    expect(await screen.findByText('Please tick this box yourself')).toBeInTheDocument();
    await tick('news', 'email');
    expect(email).toBeChecked();
    expect(complaints).not.toHaveBeenCalled();
    expect(warnings).not.toHaveBeenCalled();
    act(() => root.unmount());
    place.remove();
  });
});

describe('a yes that a material change made outdated', () => {
  const shop = repairShop({ version: 1 });
  const next = parsePolicy({
    ...shop,
    version: 2,
    changes: { news: { kind: 'material', note: { en: 'Used devices too.', de: 'Auch gebrauchte Geräte.' } } },
    purposes: shop.purposes.map((purpose) =>
      purpose.id === 'news'
        ? { ...purpose, text: { ...purpose.text, en: purpose.text.en?.replace('news', 'news about used devices') } }
        : purpose,
    ),
  });

  it.each([maria, eva])('shows what changed before it is asked again, marked and said ($type)', async (actor) => {
    const made = ledgerBackend(actor);
    await saidBefore(made.as(eva), 'c-9', both);
    await made.as(eva).publish(next);
    render(<Counter backend={made.backend} subjectId="c-9" purposes={['news']} actor={eva} />);
    expect(await screen.findByText(/What changed since (you|the customer) said yes on/)).toBeVisible();
    expect(screen.getByText('Used devices too.')).toBeVisible();
    const added = screen.getByText(/about used devices/, { selector: 'ins' });
    expect(added).toHaveTextContent(/added: *about used devices/);
  });
});
