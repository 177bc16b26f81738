import { ConsentPillsPill } from './consent-pills-pill.js';
import { ConsentPillsRoot, type ConsentPillsRootProps } from './consent-pills-root.js';
import { ConsentPillsState } from './consent-pills-state.js';
import { ConsentPillsWhy } from './consent-pills-why.js';

export type ConsentPillsProps = Omit<ConsentPillsRootProps, 'children'>;

/** Data and Marketing: two pills at most. */
export function ConsentPillsDefault(props: ConsentPillsProps) {
  return (
    <ConsentPillsRoot {...props}>
      <ConsentPillsState />
      <ConsentPillsPill topic="data" />
      <ConsentPillsPill topic="marketing" />
      <ConsentPillsWhy />
    </ConsentPillsRoot>
  );
}
