import { type ReactNode, useId } from 'react';

/** One step with its heading. `data-unticked="import-step"`. */
export function ImportStep({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section data-unticked="import-step" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
