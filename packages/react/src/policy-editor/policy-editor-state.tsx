import type { DraftStepTaken } from '@unticked/core';
import { Unread } from '../anatomy/unread.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { editorContext } from './editor-context.js';

const way = ['draft', 'in_review', 'approved', 'published'] as const;

/** The last of several saves in a row, with what else was done. */
const lastOfEach = (steps: readonly DraftStepTaken[]): readonly DraftStepTaken[] =>
  steps.filter(({ step }, index) => step !== 'saved' || steps[index + 1]?.step !== 'saved');

/**
 * Where the draft stands, what happens next, and who took which step.
 *
 * `data-unticked="editor-state"`; in it `editor-way` and `editor-log`.
 */
export function PolicyEditorState() {
  const { words, reading, draft, may } = editorContext.use('PolicyEditor.State');
  const { messages, format } = useConsentContext('PolicyEditor.State');
  if (!draft)
    return (
      <div data-unticked="editor-state">
        <Unread reading={reading} />
      </div>
    );
  const { state, inForce, scheduled, steps, secondPerson } = draft;
  const moment = (at: string) => `${format.date(at)}, ${format.time(at)}`;
  const at = state === 'returned' ? 'draft' : state;
  const hints = [
    words.hint[state],
    secondPerson && (state === 'draft' || state === 'returned') && words.needsSecond,
    secondPerson && state === 'in_review' && !may('approved') && words.needsSecond,
  ];
  return (
    <div data-unticked="editor-state">
      <ol aria-label={words.steps} data-unticked="editor-way">
        {way.map((one) => (
          <li key={one} aria-current={one === at ? 'step' : undefined}>
            {words.state[one === 'draft' && state === 'returned' ? 'returned' : one]}
          </li>
        ))}
      </ol>
      <p>{hints.filter(Boolean).join(' ')}</p>
      <p data-unticked="meta">
        {inForce && words.inForce(inForce.version, format.date(inForce.from))}{' '}
        {scheduled.map(({ version, from }) => words.scheduled(version, moment(from))).join(' ')}
      </p>
      {steps.length > 0 && (
        <ol data-unticked="editor-log" reversed>
          {lastOfEach(steps)
            .toReversed()
            .map(({ step, at: when, by, remark }) => (
              <li key={step + when}>
                <strong>{words.taken[step]}</strong> {words.by(by?.name ?? by?.id ?? words.somebody, moment(when))}
                {remark && ` ${messages.common.quote(remark)}`}
              </li>
            ))}
        </ol>
      )}
    </div>
  );
}
