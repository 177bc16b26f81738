import { type ChildProcess, spawn } from 'node:child_process';

export interface Child {
  /** The whole lines it has written so far. A line that was cut off is none. */
  readonly lines: readonly string[];
  readonly process: ChildProcess;
  /** Resolves with true once so many lines are there, with false if the child ends before. */
  hasWritten(lines: number): Promise<boolean>;
  /** How it ended: its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Starts a bundled child. What it writes to its errors goes to ours. @param flags of Node itself */
export function startChild(script: string, args: readonly string[], flags: readonly string[] = []): Child {
  const child = spawn(process.execPath, ['--no-warnings', ...flags, script, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  let rest = '';
  let over = false;
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of [...waiting]) look();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    wake();
  });
  const ended = new Promise<number | string>((resolve) => {
    // `close` comes after the last byte of its output, `exit` may come before.
    child.on('close', (code, signal) => {
      over = true;
      wake();
      resolve(signal ?? code ?? 0);
    });
  });
  return {
    lines,
    process: child,
    ended,
    hasWritten: (wanted) =>
      new Promise((resolve) => {
        const look = () => {
          if (lines.length < wanted && !over) return;
          waiting.delete(look);
          resolve(lines.length >= wanted);
        };
        waiting.add(look);
        look();
      }),
  };
}
