import { act, configure, render, screen, waitFor } from '@testing-library/react';
import { tickConsent } from '@unticked/testkit';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ConsentCheckboxes } from '../consent-checkboxes/consent-checkboxes.js';
import { failure } from '../fixtures/fake-backend.js';
import { ledgerBackend, logOf, maria } from '../fixtures/ledger-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { useConsentAnswer } from './use-consent-answer.js';
import { type ConsentSubmission, useConsentSubmission } from './use-consent-submission.js';

configure({ reactStrictMode: true });
vi.setConfig({ testTimeout: 30_000 });

interface Seen {
  consent?: ConsentSubmission;
  isValid?: boolean;
  isDirty?: boolean;
}

interface AppProps {
  readonly seen: Seen;
  readonly locale?: string;
  readonly subjectId?: string;
}

function App({ seen, locale, subjectId }: AppProps) {
  const { control, formState } = useForm({ mode: 'onChange' });
  const { isValid, isDirty } = formState;
  const consent = useConsentSubmission({ control, name: 'deep.consent', locale, subjectId });
  const sms = useConsentAnswer({ control, name: 'deep.consent' }, 'news', 'sms');
  useEffect(() => void Object.assign(seen, { consent, isValid, isDirty }));
  return (
    <form>
      <ConsentCheckboxes control={control} name="deep.consent" purposes={['repair', 'news']} />
      <output>{sms}</output>
    </form>
  );
}

function open(props: Partial<AppProps> = {}) {
  const made = ledgerBackend(maria);
  const seen: Seen = {};
  const tree = (over: Partial<AppProps> = {}) => (
    <WithConsent backend={made.backend}>
      <App seen={seen} {...props} {...over} />
    </WithConsent>
  );
  const view = render(tree());
  const ready = () => screen.findAllByRole('checkbox');
  const consent = (): ConsentSubmission => {
    if (!seen.consent) throw new Error('not rendered');
    return seen.consent;
  };
  return Object.assign(made, { seen, consent, ready, show: (over: Partial<AppProps>) => view.rerender(tree(over)) });
}

const tick = (purposeId: string, channel?: 'email' | 'sms') =>
  act(() =>
    tickConsent(
      { container: document.body, user: { click: async (box: HTMLElement) => box.click() } },
      purposeId,
      channel,
    ),
  );

describe('what a host sees of its form', () => {
  it('is valid once what must be read is ticked, whatever is consented; dirty once something was touched', async () => {
    const app = open();
    await app.ready();
    await waitFor(() => expect(app.seen).toMatchObject({ isValid: false, isDirty: false }));
    await tick('repair');
    await waitFor(() => expect(app.seen).toMatchObject({ isValid: true, isDirty: true }));
  });

  it('follows one answer', async () => {
    const app = open();
    await app.ready();
    expect(screen.getByText('not_given')).toBeInTheDocument();
    await tick('news', 'sms');
    expect(screen.getByText('given')).toBeInTheDocument();
  });

  it('asks again in another language, and keeps no answer to the other text', async () => {
    const app = open();
    await app.ready();
    await tick('news', 'sms');
    app.show({ locale: 'de' });
    expect(await screen.findByText('Neuigkeiten und Angebote')).toBeInTheDocument();
    expect(screen.getByText('not_given')).toBeInTheDocument();
    expect(app.forms()).toBe(2);
  });
});

describe('submit', () => {
  let app = open;
  beforeEach(() => {
    app = open;
  });

  it('refuses an id that has a log, and says so', async () => {
    const made = app();
    await made.ready();
    await tick('repair');
    await act(() => made.consent().submit({ subjectId: 'c-1' }));
    act(() => made.consent().clear());
    await tick('repair');
    await act(async () => {
      await expect(made.consent().submit({ subjectId: 'c-1', subject: 'new' })).rejects.toMatchObject({
        code: 'subject_exists',
      });
    });
    expect(screen.getByRole('alert')).toHaveTextContent('This customer number was used before. Take a new one.');
  });

  it('takes a new id after an error that is certain, and keeps it after one that is not', async () => {
    const made = app();
    await made.ready();
    const failing = async (code: string, retryable: boolean) => {
      made.before = () => Promise.reject(failure(code, retryable));
      await act(async () => {
        await expect(made.consent().submit({ subjectId: 'c-1' })).rejects.toMatchObject({ code });
      });
    };
    await failing('forbidden', false);
    await failing('unavailable', true);
    await failing('unavailable', true);
    await failing('forbidden', false);
    const [first, second, third, fourth] = made.sent.map(({ id }) => id);
    expect(second).not.toBe(first);
    expect([third, fourth]).toEqual([second, second]);
  });

  it('says the same once more only where something was touched since', async () => {
    const made = app();
    await made.ready();
    await tick('repair');
    await act(() => made.consent().submit({ subjectId: 'c-1' }));
    await act(() => made.consent().submit({ subjectId: 'c-1' }));
    expect(made.sent).toHaveLength(1);
    await tick('news', 'email');
    await act(() => made.consent().submit({ subjectId: 'c-1' }));
    expect(made.sent[1]?.answers).toEqual([expect.objectContaining({ questionId: 'news', answer: 'given' })]);
    expect(await logOf(made.ledger, 'c-1')).toHaveLength(4);
  });

  it('is nothing where no question is shown', async () => {
    const made = app();
    const { submit } = made.consent();
    expect(await submit({ subjectId: 'c-1' })).toBeUndefined();
    await made.ready();
  });

  it('clears the next person’s boxes and gives them a presentation of their own', async () => {
    const made = app();
    await made.ready();
    await tick('repair');
    await act(() => made.consent().submit({ subjectId: 'c-1' }));
    await act(async () => made.consent().clear());
    expect(made.consent().state).toBe('idle');
    await waitFor(() => expect(made.forms()).toBe(2));
    await act(() => made.consent().submit({ subjectId: 'c-2' }));
    const [first, second] = made.sent;
    expect(second?.presentation.id).not.toBe(first?.presentation.id);
    expect(second?.answers.map(({ answer }) => answer)).toEqual(['not_given', 'not_given']);
  });
});
