import { Icon } from '../anatomy/icon.js';
import { captureContext } from './capture-context.js';

/** What a field still needs, at the field. `data-unticked="error"`. */
export function CaptureError({ at }: { readonly at: string }) {
  const { problems, uid } = captureContext.use('CaptureFields');
  const problem = problems.find((one) => one.at === at);
  if (!problem) return null;
  return (
    <span id={`${uid}-${at}-error`} data-unticked="error">
      <Icon name="warn" />
      {problem.message}
    </span>
  );
}
