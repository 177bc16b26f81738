import { RectificationAsk } from './rectification-ask.js';
import { RectificationList } from './rectification-list.js';
import { RectificationRoot, type RectificationRootProps } from './rectification-root.js';
import { RectificationState } from './rectification-state.js';

export type RectificationProps = Omit<RectificationRootProps, 'children'>;

/** What one person says is wrong, how far each system is, and who was told. */
export function RectificationDefault(props: RectificationProps) {
  return (
    <RectificationRoot {...props}>
      <RectificationState />
      <RectificationAsk />
      <RectificationList />
    </RectificationRoot>
  );
}
