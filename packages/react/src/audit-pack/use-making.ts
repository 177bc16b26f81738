import { onlineManager } from '@tanstack/react-query';
import type { AuditProgress, AuditQuestion, AuditTools, OpenedAudit } from '@unticked/core/rights';
import { useEffect, useRef, useState } from 'react';
import { errorShape } from '../anatomy/error-shape.js';
import { useRights } from '../provider/use-rights.js';

/** A pack that came whole, and was read. */
export interface MadePack extends OpenedAudit {
  readonly state: 'made';
  /** As it came. */
  readonly zip: Blob;
}

export type Making =
  | { readonly state: 'idle' | 'cancelled' | 'cut_off' | 'offline' }
  | ({ readonly state: 'making'; readonly bytes: number } & AuditProgress)
  | MadePack
  | { readonly state: 'error'; readonly error: unknown };

const isCutOff = (error: unknown): boolean =>
  Object.entries(Object(errorShape(error).params)).some(([name, value]) => name === 'reason' && value === 'cut_off');

/**
 * Has a pack made and takes it as it comes; one that did not come whole is kept by nobody. Who leaves the page ends the making.
 * @param refuse what was wrong with the question, by its path; says whether that is shown elsewhere
 */
export function useMaking(tools: AuditTools, refuse: (path: unknown) => boolean) {
  const rights = useRights('AuditPack');
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const make = async (question: AuditQuestion): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    stop.current = controller;
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const watch = tools.watch();
    let bytes = 0;
    setMaking({ state: 'making', bytes, file: '', entries: 0 });
    try {
      for await (const part of rights.auditZip(question, { signal })) {
        // Whoever runs it in this process hears of no signal.
        if (signal.aborted) break;
        parts.push(part.slice());
        bytes += part.length;
        setMaking({ state: 'making', bytes, ...watch(part) });
      }
      if (signal.aborted) return setMaking({ state: 'cancelled' });
      const zip = new Blob(parts, { type: 'application/zip' });
      const read = async (from: number, to: number) => new Uint8Array(await zip.slice(from, to).arrayBuffer());
      const opened = await tools.open({ size: zip.size, read });
      setMaking({ state: 'made', zip, ...opened });
    } catch (error) {
      if (signal.aborted) return setMaking({ state: 'cancelled' });
      if (bytes > 0 || isCutOff(error)) return setMaking({ state: 'cut_off' });
      if (!onlineManager.isOnline()) return setMaking({ state: 'offline' });
      const { code, path } = errorShape(error);
      setMaking(code === 'invalid' && refuse(path) ? { state: 'idle' } : { state: 'error', error });
    }
  };
  return {
    making,
    make: (question: AuditQuestion): void => {
      if (making.state !== 'making') void make(question);
    },
    cancel: (): void => stop.current?.abort(),
  };
}
