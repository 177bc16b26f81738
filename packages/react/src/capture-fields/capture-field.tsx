import type { ReactNode } from 'react';
import { Remark } from '../anatomy/remark.js';
import { captureContext } from './capture-context.js';
import type { CaptureState } from './capture-state.js';

type TextKey = 'withWhom' | 'place' | 'when' | 'note' | 'message' | 'printedForm';

export interface CaptureFieldProps {
  readonly at: TextKey & keyof CaptureState;
  readonly label: string;
  /** @default 'text' */
  readonly kind?: 'text' | 'textarea' | 'date' | 'datetime-local' | 'select';
  readonly most?: number;
  readonly placeholder?: string | undefined;
  /** Of a `select`. */
  readonly children?: ReactNode;
}

/** One field of what is known about an answer, in no form. `data-unticked="capture-field"`, `data-error`. */
export function CaptureField({ at, label, kind = 'text', most, placeholder, children }: CaptureFieldProps) {
  const { state, set, uid, problems, session } = captureContext.use('CaptureFields');
  const problem = problems.find((one) => one.at === at)?.message;
  const id = `${uid}-${at}`;
  const shared = {
    ref: session.place(at),
    id,
    form: '',
    autoComplete: 'off',
    value: state[at],
    maxLength: most,
    placeholder,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem && `${id}-error`,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => set({ [at]: target.value }),
  };
  return (
    <div data-unticked="capture-field" data-error={problem ? true : undefined}>
      <label htmlFor={id}>{label}</label>
      {kind === 'textarea' && <textarea rows={3} {...shared} />}
      {kind === 'select' && <select {...shared}>{children}</select>}
      {kind !== 'textarea' && kind !== 'select' && <input type={kind} {...shared} />}
      {problem && (
        <Remark kind="error" id={`${id}-error`}>
          {problem}
        </Remark>
      )}
    </div>
  );
}
