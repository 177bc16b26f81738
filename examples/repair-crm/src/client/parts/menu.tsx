import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Icon } from './icon.js';

/** A button with a list below it. Escape and a click elsewhere close it. */
export function Menu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const box = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const closeOutside = ({ target }: PointerEvent) => {
      if (box.current && target instanceof Node && !box.current.contains(target)) box.current.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);

  const closeOnEscape = (event: KeyboardEvent) => {
    // A dialog that was opened from here closes by itself.
    const isHere = event.target instanceof Element && event.target.closest('dialog') === null;
    if (event.key !== 'Escape' || !isHere || !box.current?.open) return;
    box.current.open = false;
    box.current.querySelector('summary')?.focus();
  };

  return (
    <details className="menu" ref={box} onKeyDown={closeOnEscape}>
      <summary className="button">
        {label}
        <Icon name="down" />
      </summary>
      <ul>{children}</ul>
    </details>
  );
}
