import { ConsentHistoryAnswers } from './consent-history-answers.js';
import { ConsentHistoryFoot } from './consent-history-foot.js';
import { ConsentHistoryLog } from './consent-history-log.js';
import { ConsentHistoryRoot, type ConsentHistoryRootProps } from './consent-history-root.js';
import { ConsentHistoryState } from './consent-history-state.js';
import { ConsentHistoryTitle } from './consent-history-title.js';

export type ConsentHistoryProps = Omit<ConsentHistoryRootProps, 'children'>;

/** What holds now, then the log that says why. */
export function ConsentHistoryDefault(props: ConsentHistoryProps) {
  return (
    <ConsentHistoryRoot {...props}>
      <ConsentHistoryTitle />
      <ConsentHistoryState />
      <ConsentHistoryAnswers />
      <ConsentHistoryLog />
      <ConsentHistoryFoot />
    </ConsentHistoryRoot>
  );
}
