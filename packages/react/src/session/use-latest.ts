import { type RefObject, useRef } from 'react';
import { useClientLayoutEffect } from './use-client-layout-effect.js';

/** A host's handler as of its last render, for whoever calls it later. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useClientLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
