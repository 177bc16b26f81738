import type { Question } from '@unticked/core';
import { byChannels } from '../anatomy/by-channels.js';
import type { AnswerBox } from '../answers/answer-box.js';
import { noteOf } from '../answers/note-of.js';
import { useSnapshot } from '../session/use-snapshot.js';
import { BoxRow } from './box-row.js';
import { checkboxesContext } from './checkboxes-context.js';
import { QuestionChanges } from './question-changes.js';
import { QuestionRemark } from './question-remark.js';
import { QuestionText } from './question-text.js';

export interface ConsentCheckboxesQuestionProps {
  readonly question: Question;
}

/**
 * One question: its text, and a box for each purpose and channel. There is no box for several (UO-F02). Renders again only
 * when what stands beside its boxes changes: a note, an error, words to read out.
 *
 * `data-unticked="question"`, `data-kind="consent | information | opt_out"`, `data-error`; in it `data-unticked="boxes"`.
 */
export function ConsentCheckboxesQuestion({ question }: ConsentCheckboxesQuestionProps) {
  const { session, clerk, uid, failed, form, consent } = checkboxesContext.use('ConsentCheckboxes.Question');
  const { store } = session;
  const { id, kind, title, clerkLabel, control, documents } = question;
  const { checkboxes: words, common } = consent.messages;
  const beside = () =>
    store
      .of(id)
      .map((box) => [noteOf(box), (clerk || box.required) && box.ticked && !box.stored])
      .join();
  useSnapshot((listener) => store.subscribe(listener, id), beside);

  const boxes = store.of(id);
  const missing = failed && boxes.some(({ required, ticked }) => required && !ticked);
  const labelled = clerk && kind !== 'opt_out';
  const name = <span lang={labelled ? form?.labelLocale : form?.locale}>{labelled ? clerkLabel : title}</span>;
  const aside = !clerk && kind !== 'opt_out' && boxes.length > 0 && (
    <small>{` (${kind === 'consent' ? words.yourChoice : words.told})`}</small>
  );
  const text = (
    <>
      {question.changed && <QuestionChanges changed={question.changed} />}
      <QuestionText question={question} boxes={boxes} />
      {documents?.map((document) => (
        <details key={document.id} lang={form?.locale}>
          <summary>{`${document.title} (${document.version})`}</summary>
          {document.text}
        </details>
      ))}
    </>
  );
  const remark = <QuestionRemark question={question} boxes={boxes} missing={missing} />;
  const part = { 'data-unticked': 'question', 'data-kind': kind, 'data-error': missing || undefined };

  const [only] = boxes;
  if (only && !only.channel && boxes.length === 1 && kind !== 'opt_out') {
    return (
      <div {...part}>
        <BoxRow box={only} missing={missing}>
          <strong>{name}</strong>
          {aside}
        </BoxRow>
        {text}
        {remark}
      </div>
    );
  }
  const labelOf = ({ says, channel }: AnswerBox) => {
    if (control) return words[says === 'given' ? 'yes' : 'no'];
    if (says === 'acknowledged') return clerk ? clerkLabel : words.told;
    const by = byChannels([channel], consent);
    if (says === 'objected') return words.objects[clerk ? 'clerk' : 'person'](by);
    return clerk && channel ? common.channel[channel] : by;
  };
  return (
    <fieldset {...part}>
      <legend id={`${uid}-${id}-title`}>
        {name}
        {aside}
      </legend>
      {!clerk && text}
      <span data-unticked="boxes">
        {boxes.map((box) => (
          <BoxRow key={box.key} box={box} missing={false} partial>
            {labelOf(box)}
          </BoxRow>
        ))}
      </span>
      {remark}
      {clerk && text}
    </fieldset>
  );
}
