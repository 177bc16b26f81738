import { type ReactNode, useId } from 'react';

/** A part of a page with a heading of its own. */
export function Card({
  title,
  children,
  area,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly area?: string;
}) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id} data-area={area}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
