import { ConsentPostRoot, type ConsentPostRootProps } from './consent-post-root.js';
import { ConsentPostRun } from './consent-post-run.js';
import { ConsentPostState } from './consent-post-state.js';

export type ConsentPostProps = Omit<ConsentPostRootProps, 'children'>;

/** Whether links and reminders go out by themselves, and a button that sends what is due. For a page of settings. */
export function ConsentPostDefault(props: ConsentPostProps) {
  return (
    <ConsentPostRoot {...props}>
      <ConsentPostState />
      <ConsentPostRun />
    </ConsentPostRoot>
  );
}
