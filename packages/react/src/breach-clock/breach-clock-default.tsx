import { BreachClockList } from './breach-clock-list.js';
import { BreachClockPlan } from './breach-clock-plan.js';
import { BreachClockRoot, type BreachClockRootProps } from './breach-clock-root.js';
import { BreachClockStart } from './breach-clock-start.js';
import { BreachClockState } from './breach-clock-state.js';

export type BreachClockProps = Omit<BreachClockRootProps, 'children'>;

/** Personal data breaches on a page of their own: beginning one, those that run with their clocks, and the plan. */
export function BreachClockDefault(props: BreachClockProps) {
  return (
    <BreachClockRoot {...props}>
      <BreachClockStart />
      <BreachClockState />
      <BreachClockList />
      <BreachClockPlan />
    </BreachClockRoot>
  );
}
