import type { ErrorCode } from '@unticked/core';
import { useState } from 'react';
import { errorShape } from '../anatomy/error-shape.js';
import { useConsentContext } from '../provider/use-consent-context.js';

interface Saving<Name extends string, Done> {
  readonly state: 'idle' | 'saving' | 'saved' | 'error';
  readonly name?: Name;
  /** What came of it. */
  readonly done?: Done;
  /** What went wrong, in words. */
  readonly failed?: string;
}

/** One file after the other, made when its button is pressed. */
export function useSaving<Name extends string, Done>(
  part: string,
): readonly [Saving<Name, Done>, (name: Name, make: () => Promise<Done>) => void] {
  const { messages } = useConsentContext(part);
  const [saving, setSaving] = useState<Saving<Name, Done>>({ state: 'idle' });
  const save = async (name: Name, make: () => Promise<Done>): Promise<void> => {
    setSaving({ state: 'saving', name });
    try {
      setSaving({ state: 'saved', name, done: await make() });
    } catch (error) {
      // What is no code has no words of its own.
      const failed = messages.errors[errorShape(error).code as ErrorCode] ?? messages.errors.other;
      setSaving({ state: 'error', name, failed });
    }
  };
  return [saving, (name, make) => void save(name, make)];
}
