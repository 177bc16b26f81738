import type { ReactNode } from 'react';
import { Remark } from '../anatomy/remark.js';
import { captureContext } from './capture-context.js';
import { captureLimits } from './capture-limits.js';
import type { CaptureState } from './capture-state.js';

type NamedKey = 'withWhom' | 'place' | 'when' | 'note' | 'message' | 'printedForm';
type TextKey = NamedKey | 'relation' | 'guardianName' | 'verification' | 'guardianNote';

export type CaptureFieldProps = CaptureFieldLook &
  (
    | { readonly at: NamedKey & keyof CaptureState /** @default the name of the field */; readonly label?: string }
    | { readonly at: TextKey & keyof CaptureState; readonly label: string }
  );

interface CaptureFieldLook {
  /** @default 'text' */
  readonly kind?: 'text' | 'textarea' | 'date' | 'datetime-local' | 'select';
  readonly placeholder?: string | undefined;
  /** Of a `select`. */
  readonly children?: ReactNode;
}

/** One field of what is known about an answer, in no form. `data-unticked="capture-field"`, `data-error`. */
export function CaptureField({ at, label, kind = 'text', placeholder, children }: CaptureFieldProps) {
  const { state, set, uid, problems, session, consent } = captureContext.use('CaptureFields');
  const problem = problems.find((one) => one.at === at)?.message;
  const id = `${uid}-${at}`;
  const { [at]: most }: Readonly<Partial<Record<TextKey, number>>> = captureLimits;
  const shared = {
    ref: session.place(at),
    id,
    form: '',
    autoComplete: 'off',
    value: state[at],
    placeholder,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem && `${id}-error`,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => set({ [at]: target.value }),
  };
  return (
    <div data-unticked="capture-field" data-error={problem ? true : undefined}>
      <label htmlFor={id}>{label ?? consent.messages.capture[at as NamedKey] /* any other has a label */}</label>
      {kind === 'textarea' && <textarea rows={3} maxLength={most} {...shared} />}
      {kind === 'select' && <select {...shared}>{children}</select>}
      {kind !== 'textarea' && kind !== 'select' && <input type={kind} maxLength={most} {...shared} />}
      {problem && (
        <Remark kind="error" id={`${id}-error`}>
          {problem}
        </Remark>
      )}
    </div>
  );
}
