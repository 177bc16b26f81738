import { type Control, type FieldValues, get, set } from 'react-hook-form';
import { ConsentDraft, isDraft } from './consent-draft.js';
import { type FieldHost, hostField } from './field-hosts.js';
import { guardResolver } from './guard-resolver.js';

export interface VirtualFieldHost extends FieldHost {
  readonly token: () => string;
  readonly goTo: (at: string) => void;
  /** The host's form was reset, or its values replaced. */
  readonly onReset: () => void;
  /** Somebody wrote into the field. Nothing was ticked by it. */
  readonly onIntrusion: () => void;
  readonly onSubmitting: (submitting: boolean) => void;
}

export type VirtualField = ReturnType<typeof registerVirtualField>;

/**
 * One field for the whole group. Its value is written over whatever the host puts there: `defaultValues`, `values`, `reset`
 * and `setValue` never reach a box (UO-F01).
 */
export function registerVirtualField(control: Control<FieldValues>, name: string, host: VirtualFieldHost) {
  let draft = new ConsentDraft(host.token());
  // With a type of its own the library does not announce a new value when it takes the reference.
  const ref = { name, type: 'consent', focus: () => host.goTo(host.problems()[0]?.at ?? '') };
  const validate = () => host.problems()[0]?.message ?? true;
  hostField(validate, host);

  const value = (): unknown => get(control._formValues, name);
  /** Silently: this is no change that anybody made. */
  const write = () => {
    const found = value();
    if (found !== undefined && !isDraft(found)) host.onIntrusion();
    draft = new ConsentDraft(host.token());
    set(control._formValues, name, draft);
    set(control._defaultValues, name, new ConsentDraft(''));
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
      const { resolver } = control._options;
      // Said before the library validates. Each render of the app's brings its own resolver back.
      if (event.isSubmitting && resolver) control._options = { ...control._options, resolver: guardResolver(resolver) };
      const changed: string | undefined = event.name;
      if (changed && !changed.startsWith(name) && !name.startsWith(`${changed}.`)) return;
      const found = value();
      const ours = found === draft && isDraft(found);
      if (!ours && (!changed || (isDraft(found) && !found.touched))) host.onReset();
      // A reset forgets every field, some of it only after it has said so.
      const known = get(control._fields, `${name}._f.ref`) === ref && control._names.mount.has(name);
      if (!known) registered = register();
      else if (!ours) write();
    },
  });

  return {
    /** Tells the form library that somebody touched a box. */
    touch() {
      draft = new ConsentDraft(host.token());
      void registered.onChange({ type: 'change', target: { name, value: draft } });
    },
    /** Follows the store, silently. Whatever differs from it afterwards was written by somebody else. */
    follow() {
      if (draft.touched !== host.token()) write();
    },
    /** What is needed for a save is another now: the questions came. */
    revalidate: () => void control._setValid(),
    release() {
      unsubscribe();
      control.unregister(name);
    },
  };
}
