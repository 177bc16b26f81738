import { type Control, type FieldValues, get, set } from 'react-hook-form';
import { draftOf, isDraft } from './consent-draft.js';
import type { Problem } from './problem.js';

export interface VirtualFieldHost {
  readonly token: () => string;
  readonly problems: () => readonly Problem[];
  readonly focus: (at: string) => void;
  /** The host's form was reset, or its values replaced. */
  readonly onReset: () => void;
  /** Somebody wrote into the field. Nothing was ticked by it. */
  readonly onIntrusion: () => void;
  readonly onSubmitting: (submitting: boolean) => void;
}

const hosts = new WeakMap<object, VirtualFieldHost>();

/** The host of a field by its `validate`: of what resolvers are given of a field, functions alone are not copies. */
export const hostOf = (validate: unknown): VirtualFieldHost | undefined =>
  typeof validate === 'function' ? hosts.get(validate) : undefined;

export interface VirtualField {
  /** Tells the form library that somebody touched a box. */
  readonly touch: () => void;
  /** Follows the store, silently. Whatever differs from it afterwards was written by somebody else. */
  readonly follow: () => void;
  /** What is needed for a save is another now: the questions came. */
  readonly revalidate: () => void;
  readonly release: () => void;
}

/**
 * One field for the whole group. Its value is written over whatever the host puts there: `defaultValues`, `values`, `reset`
 * and `setValue` never reach a box (UO-F01).
 */
export function registerVirtualField(
  control: Control<FieldValues>,
  name: string,
  host: VirtualFieldHost,
): VirtualField {
  // With a type of its own the library does not announce a new value when it takes the reference.
  const ref = { name, type: 'consent', focus: () => host.focus(host.problems()[0]?.at ?? '') };
  const validate = () => host.problems()[0]?.message ?? true;
  hosts.set(validate, host);

  const isOurs = () => {
    const value: unknown = get(control._formValues, name);
    return isDraft(value) && value['~consent'] === host.token();
  };
  /** Silently: this is no change that anybody made. */
  const write = () => {
    const value: unknown = get(control._formValues, name);
    if (value !== undefined && !isDraft(value)) host.onIntrusion();
    set(control._formValues, name, draftOf(host.token()));
    set(control._defaultValues, name, draftOf(''));
  };
  const register = () => {
    const field = control.register(name, { validate });
    write();
    field.ref(ref);
    write();
    return field;
  };
  let registered = register();

  const { unsubscribe } = control._subjects.state.subscribe({
    next: (event) => {
      if (event.isSubmitting !== undefined) host.onSubmitting(event.isSubmitting);
      const changed: string | undefined = event.name;
      if (changed && !changed.startsWith(name) && !name.startsWith(`${changed}.`)) return;
      const value: unknown = get(control._formValues, name);
      const ours = isOurs();
      if (!ours && (!changed || (isDraft(value) && value['~consent'] === ''))) host.onReset();
      // A reset forgets every field, some of it only after it has said so.
      const known = get(control._fields, `${name}._f.ref`) === ref && control._names.mount.has(name);
      if (!known) registered = register();
      else if (!ours) write();
    },
  });

  return {
    touch: () => void registered.onChange({ type: 'change', target: { name, value: draftOf(host.token()) } }),
    follow: () => {
      if (!isOurs()) write();
    },
    revalidate: () => void control._setValid(),
    release: () => {
      unsubscribe();
      control.unregister(name);
    },
  };
}
