import type { KeepTask, NamedGround } from '@unticked/core';
import { useState } from 'react';
import { useReasoned } from '../anatomy/use-reasoned.js';
import { adminKeys } from '../provider/admin-keys.js';
import { subjectKey } from '../provider/subject-key.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';

export interface GroundInHand {
  readonly ground: NamedGround | undefined;
  readonly norm: string;
  /** `YYYY-MM-DD` */
  readonly until: string;
}

/** Naming another ground for one decision. */
export function useNameGround({ subjectId, purposeId }: KeepTask, onNamed: (until: string) => void) {
  const { client, scope } = useConsentContext('RetentionDesk.Task');
  const subject = useAdmin('RetentionDesk.Task').subject(subjectId);
  const [said, setSaid] = useState<GroundInHand>({ ground: undefined, norm: '', until: '' });
  const [pressedAt, setPressedAt] = useState<number>();
  const { ground, norm, until } = said;
  const instant = `${until}T00:00:00.000Z`;
  const change = useReasoned(
    (call) =>
      subject.nameGround({
        ...call,
        purposeId,
        ground: ground as NamedGround, // not sent before one is chosen
        until: instant,
        ...(norm.trim() === '' ? {} : { norm: norm.trim() }),
      }),
    () => {
      // The line that says it stays until the list is read anew.
      void client.invalidateQueries({ queryKey: adminKeys.retention(scope, 'due') });
      void client.invalidateQueries({ queryKey: adminKeys.retention(scope, 'tasks'), refetchType: 'none' });
      void client.invalidateQueries({ queryKey: adminKeys.keepTasksOf(scope, subjectId), refetchType: 'none' });
      void client.invalidateQueries({ queryKey: [...subjectKey(scope, subjectId), 'history'] });
      onNamed(instant);
    },
    said,
  );
  const lacking = (now: number) => ({
    ground: ground === undefined,
    norm: ground === 'legal_obligation' && norm.trim() === '',
    until: !(Date.parse(instant) > now),
  });
  return {
    ...change,
    said,
    say: (part: Partial<GroundInHand>) => setSaid((so) => ({ ...so, ...part })),
    lacks: pressedAt === undefined ? { ground: false, norm: false, until: false } : lacking(pressedAt),
    missing: pressedAt !== undefined && change.reason.trim() === '',
    save: (event: Event) => {
      const now = Date.now();
      setPressedAt(now);
      if (!Object.values(lacking(now)).some(Boolean)) change.save(event);
    },
  };
}
