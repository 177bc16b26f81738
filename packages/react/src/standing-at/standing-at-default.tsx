import { StandingAtAnswers } from './standing-at-answers.js';
import { StandingAtDays } from './standing-at-days.js';
import { StandingAtRoot, type StandingAtRootProps } from './standing-at-root.js';

export type StandingAtProps = Omit<StandingAtRootProps, 'children'>;

/** "What did we believe on 3 March?" */
export function StandingAtDefault(props: StandingAtProps) {
  return (
    <StandingAtRoot {...props}>
      <StandingAtDays />
      <StandingAtAnswers />
    </StandingAtRoot>
  );
}
