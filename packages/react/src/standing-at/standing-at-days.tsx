import { Field } from '../anatomy/field.js';
import { momentContext } from './moment-context.js';

/** The two days: which is asked about, and whose knowledge counts. `data-unticked="moment-days"`; below them a `meta` says how they differ. */
export function StandingAtDays() {
  const { words, days, setDays } = momentContext.use('StandingAt.Days');
  return (
    <>
      <div data-unticked="moment-days">
        <Field label={words.at} type="date" value={days.at} onChange={({ target }) => setDays({ at: target.value })} />
        <Field
          label={words.asOf}
          type="date"
          value={days.asOf}
          onChange={({ target }) => setDays({ asOf: target.value })}
        />
      </div>
      <p data-unticked="meta">{words.hint}</p>
    </>
  );
}
