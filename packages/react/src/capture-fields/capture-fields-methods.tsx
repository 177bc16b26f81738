import { Chips } from '../anatomy/chips.js';
import { captureContext } from './capture-context.js';

/** The ways as chips. */
export function CaptureFieldsMethods() {
  const { asks, uid, consent, methods, method, choose, session, problems } =
    captureContext.use('CaptureFields.Methods');
  const words = consent.messages.capture;
  if (!asks) return null;
  return (
    <Chips
      name={`${uid}-method`}
      legend={words.legend}
      options={methods.map((one) => [one, words.methods[one]])}
      chosen={method}
      onChoose={choose}
      problem={problems.find(({ at }) => at === 'method')?.message}
      focusRef={session.place('method')}
    />
  );
}
