import type { ForeignWord, Method } from '@unticked/core';
import { Button } from '../anatomy/button.js';
import { SelectField } from '../anatomy/select-field.js';
import { importContext } from './import-context.js';
import type { AnswerPlan } from './import-plan.js';
import { useChoices } from './use-choices.js';

/** One column, what it answers and what its words mean. `data-unticked="import-answer"`; in it `import-words`. */
export function AnswerFields({ answer, place }: { readonly answer: AnswerPlan; readonly place: number }) {
  const { words, file, plan, change } = importContext.use('ImportDesk.Mapping');
  const { columns, answerColumns, cells, texts, methods } = useChoices('ImportDesk.Mapping');
  const { id, column, cell, values, date, confirmed, text, legacyText, method } = answer;
  const set = (changed: Partial<AnswerPlan>) =>
    change({ answers: plan.answers.map((one) => (one.id === id ? { ...one, ...changed } : one)) });
  const held = file.state === 'ready' ? file.survey.columns.find(({ name }) => name === column)?.values : undefined;
  const meanings = (empty: boolean) => [
    ['', empty ? words.passedOver : words.unsaid] as const,
    ...Object.entries(words.says),
  ];
  const optional = columns(words.none);
  return (
    <fieldset data-unticked="import-answer">
      <legend>{words.answer(String(place))}</legend>
      <SelectField
        label={words.answerColumn}
        value={column}
        options={answerColumns}
        onChange={(next) => set({ column: next, values: {} })}
      />
      <SelectField label={words.answerTo} value={cell} options={cells} onChange={(next) => set({ cell: next })} />
      {held && (
        <div data-unticked="import-words">
          {held.map((value) => (
            <SelectField
              key={value}
              label={value === '' ? words.emptyMeans : words.means(value)}
              value={values[value] ?? ''}
              options={meanings(value === '')}
              onChange={(says) => set({ values: { ...values, [value]: says as ForeignWord | '' } })} // one of the options
            />
          ))}
        </div>
      )}
      <SelectField label={words.date} value={date} options={optional} onChange={(next) => set({ date: next })} />
      <SelectField
        label={words.confirmed}
        value={confirmed}
        options={optional}
        onChange={(next) => set({ confirmed: next })}
      />
      <SelectField label={words.text} value={text} options={optional} onChange={(next) => set({ text: next })} />
      <SelectField
        label={words.wording}
        value={legacyText}
        options={texts}
        onChange={(next) => set({ legacyText: next })}
      />
      <SelectField
        label={words.method}
        value={method}
        options={methods}
        onChange={(next) => set({ method: next as Method | '' })} // one of the options
      />
      {plan.answers.length > 1 && (
        <Button onClick={() => change({ answers: plan.answers.filter((one) => one.id !== id) })}>
          {words.removeAnswer(String(place))}
        </Button>
      )}
    </fieldset>
  );
}
