import type { DateReading } from '@unticked/core/exchange';
import { Button } from '../anatomy/button.js';
import { Field } from '../anatomy/field.js';
import { SelectField } from '../anatomy/select-field.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { AnswerFields } from './answer-fields.js';
import { importContext } from './import-context.js';
import { emptyAnswer } from './import-plan.js';
import { NameFields } from './name-fields.js';
import { SystemFields } from './system-fields.js';
import { useChoices } from './use-choices.js';

const zones = (own: string): readonly (readonly [string, string])[] =>
  [...new Set([own, 'UTC', 'Europe/Vienna', 'Europe/Berlin', 'Europe/Zurich', 'Europe/London'])].map((zone) => [
    zone,
    zone,
  ]);

/** What the columns of a table mean. */
export function TableFields() {
  const { words, tools, plan, change } = importContext.use('ImportDesk.Mapping');
  const { messages } = useConsentContext('ImportDesk.Mapping');
  const { columns } = useChoices('ImportDesk.Mapping');
  const { answers, dates, points } = plan;
  const known = tools.systems.find(({ name }) => name === plan.known);
  const formats = Object.entries(words.dateFormat);
  return (
    <>
      <SelectField
        label={words.known}
        value={plan.known}
        options={[['', words.own], ...tools.systems.map(({ name }) => [name, name] as const)]}
        onChange={(name) => {
          const system = tools.systems.find((one) => one.name === name)?.mapper.system ?? '';
          change({ known: name, fields: {}, system });
        }}
      />
      <NameFields />
      <SelectField
        label={words.person}
        value={plan.subjectId}
        options={columns(words.choose)}
        onChange={(subjectId) => change({ subjectId })}
      />
      <SelectField
        label={words.record}
        value={plan.recordId}
        options={columns(words.none)}
        onChange={(recordId) => change({ recordId })}
      />
      <SelectField
        label={words.source}
        value={plan.sourceColumn}
        options={columns(words.none)}
        onChange={(sourceColumn) => change({ sourceColumn })}
      />
      {plan.sourceColumn !== '' && (
        <Field
          label={words.sourceObject}
          value={plan.sourceObject}
          maxLength={128}
          onChange={({ currentTarget }) => change({ sourceObject: currentTarget.value })}
        />
      )}
      {(['email', 'sms'] as const).map((channel) => (
        <SelectField
          key={channel}
          label={words.points(messages.common.channel[channel])}
          value={points[channel] ?? ''}
          options={columns(words.none)}
          onChange={(column) => change({ points: { ...points, [channel]: column } })}
        />
      ))}
      {known ? (
        <SystemFields known={known} />
      ) : (
        <>
          <SelectField
            label={words.dates}
            value={dates.format}
            options={formats}
            onChange={(format) => change({ dates: { ...dates, format: format as DateReading['format'] } })} // one of the options
          />
          <SelectField
            label={words.zone}
            value={dates.zone}
            options={zones(dates.zone)}
            onChange={(zone) => change({ dates: { ...dates, zone } })}
          />
          {answers.map((answer, index) => (
            <AnswerFields key={answer.id} answer={answer} place={index + 1} />
          ))}
          <Button
            onClick={() =>
              change({ answers: [...answers, emptyAnswer(Math.max(0, ...answers.map(({ id }) => id)) + 1)] })
            }
          >
            {words.addAnswer}
          </Button>
        </>
      )}
    </>
  );
}
