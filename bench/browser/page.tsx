import '@unticked/react/styles.css';
import { QueryClient } from '@tanstack/react-query';
import type { ConsentBackend, HistoryEntry } from '@unticked/core';
import { ConsentCheckboxes, ConsentHistory, ConsentProvider, useConsentSubmission } from '@unticked/react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { fiftyBoxes, longHistory } from './forms.js';

const silence = () => new Promise<never>(() => {});
const backend = {
  form: silence,
  subject: () => ({ form: silence, submit: silence, standing: silence, history: async () => longHistory }),
  standings: silence,
  mayContactMany: silence,
  notice: silence,
} satisfies ConsentBackend;

/** The same nodes as ours, with the form library's own uncontrolled boxes. */
function Plain() {
  const { register } = useForm();
  return (
    <fieldset lang="en" data-unticked="checkboxes" data-audience="person" data-load="ready" data-state="idle">
      <legend data-unticked="checkboxes-title" lang="en">
        {fiftyBoxes.title}
      </legend>
      <p data-unticked="checkboxes-who">
        <span lang="en">Acme Repairs GmbH, Landstraße 1, Linz</span>
        {' · '}
        <a href="/privacy" target="_blank" rel="noopener">
          Privacy notice
        </a>
      </p>
      {fiftyBoxes.questions.map(({ id, title, text, withdrawal }) => (
        <div key={id} data-unticked="question" data-kind="consent">
          <span data-unticked="box">
            <input
              id={`plain-${id}`}
              type="checkbox"
              autoComplete="off"
              data-box={id}
              aria-describedby={`plain-${id}-text plain-${id}-note plain-${id}-error`}
              {...register(id)}
            />
            <label htmlFor={`plain-${id}`} id={`plain-${id}-label`}>
              <strong>
                <span lang="en">{title}</span>
              </strong>
              <small>{' (your choice)'}</small>
            </label>
          </span>
          <p id={`plain-${id}-text`} data-unticked="statement" lang="en">
            {text}
            {` ${withdrawal?.text} `}
            <a href={withdrawal?.url} target="_blank" rel="noopener" lang="en">
              How to stop
            </a>
          </p>
        </div>
      ))}
    </fieldset>
  );
}

function Ours() {
  const { control } = useForm();
  useConsentSubmission({ control, name: 'consent', initialForm: fiftyBoxes });
  return <ConsentCheckboxes control={control} name="consent" />;
}

function PlainRows({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  return (
    <ol>
      {entries.map(({ ref, effectiveAt, title, recordedBy, place }) => (
        <li key={ref.seq}>
          <time dateTime={effectiveAt}>{new Date(effectiveAt).toLocaleString('en')}</time>
          <strong>{title}</strong>
          <p>{`${recordedBy?.name}, ${place}`}</p>
        </li>
      ))}
    </ol>
  );
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
let root: Root | undefined;

/** Mounts into an empty page and lays it out; the time in milliseconds. */
async function mount(what: ReactNode, isThere: () => boolean): Promise<number> {
  root?.unmount();
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement); // just made
  await settled();
  const begun = performance.now();
  flushSync(() => root?.render(what));
  while (!isThere()) await Promise.resolve();
  document.body.getBoundingClientRect();
  void document.body.offsetHeight;
  return performance.now() - begun;
}

const client = () => new QueryClient();
const boxes = () => document.querySelectorAll('input').length === 50;

const bench = {
  mountPlain: () =>
    mount(
      <ConsentProvider backend={backend} locale="en" queryClient={client()}>
        <Plain />
      </ConsentProvider>,
      boxes,
    ),
  mountOurs: () =>
    mount(
      <ConsentProvider backend={backend} locale="en" queryClient={client()}>
        <Ours />
      </ConsentProvider>,
      boxes,
    ),
  rowsPlain: () =>
    mount(<PlainRows entries={longHistory.entries} />, () => document.querySelectorAll('li').length >= 100),
  rowsOurs: async () => {
    const queryClient = client();
    return mount(
      <ConsentProvider backend={backend} locale="en" queryClient={queryClient}>
        <ConsentHistory subjectId="s-1" />
      </ConsentProvider>,
      () => true,
    ).then(async (shell) => {
      const begun = performance.now();
      await new Promise<void>((resolve) => {
        const look = () => document.querySelectorAll('li').length >= 100 && resolve();
        new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
        look();
      });
      void document.body.offsetHeight;
      return shell + performance.now() - begun;
    });
  },
  nodes: () => document.querySelectorAll('#root *').length,
  /** From the first listener on the way down to the last on the way up, and the page laid out again; filled by trusted clicks. */
  toggles: [] as number[],
};

let begun = 0;
window.addEventListener(
  'click',
  () => {
    begun = performance.now();
  },
  true,
);
window.addEventListener('change', () => {
  void document.body.offsetHeight;
  const { toggles } = bench;
  queueMicrotask(() => toggles.push(performance.now() - begun));
});

Object.assign(window, { bench });
