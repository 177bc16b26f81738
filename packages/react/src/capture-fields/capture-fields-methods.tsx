import { captureContext } from './capture-context.js';
import { CaptureError } from './capture-error.js';

/** The ways as chips: one group of radio buttons, in no form. `data-unticked="chips"`, `data-unticked="chip"`. */
export function CaptureFieldsMethods() {
  const { asks, uid, consent, methods, method, choose, session } = captureContext.use('CaptureFields.Methods');
  const words = consent.messages.capture;
  if (!asks) return null;
  return (
    <div role="radiogroup" aria-labelledby={`${uid}-legend`} data-unticked="capture-methods">
      <strong id={`${uid}-legend`}>{words.legend}</strong>
      <span data-unticked="chips">
        {methods.map((one) => (
          <label key={one} data-unticked="chip">
            <input
              ref={one === method ? session.place('method') : undefined}
              type="radio"
              form=""
              name={`${uid}-method`}
              checked={one === method}
              onChange={({ nativeEvent }) => choose(one, nativeEvent)}
            />
            <span>{words.methods[one]}</span>
          </label>
        ))}
      </span>
      <CaptureError at="method" />
    </div>
  );
}
