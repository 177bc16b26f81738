import { DialogButton } from '../anatomy/dialog-button.js';
import { Remark } from '../anatomy/remark.js';
import { Unread } from '../anatomy/unread.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { breachContext } from './breach-context.js';
import { PlanFields } from './plan-fields.js';
import { PlanText } from './plan-text.js';

/**
 * What was laid down beforehand: who decides, whom to ring, the texts; what of it is still empty; what it said before; and a button
 * that changes it.
 *
 * `data-unticked="breach-plan"`.
 */
export function BreachClockPlan() {
  const { words, plan, when } = breachContext.use('BreachClock.Plan');
  const { format } = useConsentContext('BreachClock.Plan');
  if (plan.state !== 'ready')
    return (
      <div data-unticked="breach-plan" role="status">
        <Unread reading={plan} />
      </div>
    );
  const { plan: text, empty, savedAt, by, revision, earlier } = plan.value;
  const saved = (at: string, who: typeof by): string => words.planSaved(when(at), who && words.by(who.name ?? who.id));
  return (
    <div data-unticked="breach-plan">
      <h2>{words.plan}</h2>
      {text === null ? <p>{words.noPlan}</p> : <PlanText plan={text} />}
      {text !== null && empty.length > 0 && (
        <Remark kind="reminder">{words.planEmpty(format.list(empty.map((part) => words.planPart[part])))}</Remark>
      )}
      {savedAt !== null && <p data-unticked="meta">{saved(savedAt, by)}</p>}
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlierPlans(earlier.length)}</summary>
          {earlier.map((before) => (
            <details key={before.savedAt}>
              <summary>{saved(before.savedAt, before.by)}</summary>
              <PlanText plan={before.plan} />
            </details>
          ))}
        </details>
      )}
      <DialogButton label={text === null ? words.writePlan : words.editPlan} part="BreachClock.Plan">
        {(close) => <PlanFields plan={text} revision={revision} close={close} />}
      </DialogButton>
    </div>
  );
}
