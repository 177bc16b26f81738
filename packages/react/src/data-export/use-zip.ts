import { useRef, useState } from 'react';
import { saveZip } from './save-zip.js';
import { zipNames } from './zip-names.js';

export interface Zipping {
  readonly state: 'idle' | 'running' | 'done' | 'cancelled' | 'cut_off' | 'error';
  /** Bytes so far. */
  readonly bytes: number;
  /** The file in it that has begun last. */
  readonly file?: string | undefined;
  readonly error?: unknown;
}

export interface Zip extends Zipping {
  /** @param onDone once it is there as a whole */
  readonly take: (ask: (signal: AbortSignal) => AsyncIterable<Uint8Array>, onDone?: () => void) => void;
  readonly cancel: () => void;
}

/** Takes a ZIP as it comes and keeps it once it is whole: a part of it is kept by nobody for the whole. */
export function useZip(): Zip {
  const [zipping, setZipping] = useState<Zipping>({ state: 'idle', bytes: 0 });
  const stop = useRef<AbortController>(undefined);
  const take = async (ask: (signal: AbortSignal) => AsyncIterable<Uint8Array>, onDone?: () => void): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const fileOf = zipNames();
    let bytes = 0;
    setZipping({ state: 'running', bytes });
    try {
      for await (const part of ask(controller.signal)) {
        // Whoever runs it in this process hears of no signal.
        if (controller.signal.aborted) break;
        parts.push(part.slice());
        bytes += part.length;
        setZipping({ state: 'running', bytes, file: fileOf(part) });
      }
      if (controller.signal.aborted) return setZipping({ state: 'cancelled', bytes: 0 });
      saveZip(parts);
      setZipping({ state: 'done', bytes });
      onDone?.();
    } catch (error) {
      if (controller.signal.aborted) setZipping({ state: 'cancelled', bytes: 0 });
      else setZipping({ state: bytes > 0 ? 'cut_off' : 'error', bytes, error });
    }
  };
  return {
    ...zipping,
    take: (ask, onDone) => {
      if (zipping.state !== 'running') void take(ask, onDone);
    },
    cancel: () => stop.current?.abort(),
  };
}
