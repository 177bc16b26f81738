import { existsSync, readFileSync } from 'node:fs';
import { writeWhole } from '../write-whole.js';

/** Whom the newsletter is about to forget, and because of what: it outlasts a process that dies before that is in the log. */
export interface RelayNote {
  readonly id: string;
  readonly subjectId: string;
  readonly entries: readonly number[];
  /** Since when they were a reader: who is one since another day came back. */
  readonly since?: string | undefined;
}

/** Notes in a file, one for a person at most. */
export function createRelayNotes(file: string) {
  const all = (): readonly RelayNote[] => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []);
  const without = (one: string) => all().filter(({ subjectId }) => subjectId !== one);
  return {
    all,
    add: (note: RelayNote): void => writeWhole(file, [...without(note.subjectId), note]),
    drop: (subjectId: string): void => writeWhole(file, without(subjectId)),
  };
}

export type RelayNotes = ReturnType<typeof createRelayNotes>;
