import { type ComponentPropsWithoutRef, useState } from 'react';

type Handlers = Pick<ComponentPropsWithoutRef<'div'>, 'onDragOver' | 'onDragLeave' | 'onDrop' | 'onPaste'>;

/** Files dropped on an element, or pasted into it, as if they had been chosen by the field. Whoever has no mouse has the field. */
export function useFileDrop(drop: (files: FileList) => void): Handlers & { readonly 'data-over': true | undefined } {
  const [over, setOver] = useState(false);
  return {
    'data-over': over || undefined,
    onDragOver: (event) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: ({ currentTarget, relatedTarget }) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
    },
    onDrop: (event) => {
      event.preventDefault();
      setOver(false);
      drop(event.dataTransfer.files);
    },
    onPaste: (event) => {
      if (event.clipboardData.files.length === 0) return;
      event.preventDefault();
      drop(event.clipboardData.files);
    },
  };
}
