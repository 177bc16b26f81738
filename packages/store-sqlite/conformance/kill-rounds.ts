import { startChild } from './start-child.js';

export interface KillRounds {
  /** A bundled child of `writeUntilKilled`: one line for each thing it was told is written, until it is killed. */
  readonly script: string;
  args(round: number): readonly string[];
  readonly rounds: number;
  /** From the child's first line to its end, in milliseconds. */
  readonly longestLife: number;
  /** 0 up to 1. */
  random(): number;
  /** Called when a child is dead, with every line that any child has written so far. */
  check(acknowledged: readonly string[], round: number): Promise<void>;
}

/** Kills a writing child at a random moment, again and again. Gives the number of lines of each round. */
export async function killRounds(options: KillRounds): Promise<readonly number[]> {
  const acknowledged: string[] = [];
  const counts: number[] = [];
  const start = (round: number) => startChild(options.script, options.args(round));
  let next = start(0);
  try {
    for (let round = 0; round < options.rounds; round++) {
      const child = next;
      child.process.stdin?.write('go\n');
      // Started while the one before still writes, since starting is what takes the time; it waits for its turn.
      if (round + 1 < options.rounds) next = start(round + 1);
      if (!(await child.hasWritten(1))) throw new Error(`the child of round ${round} ended before it wrote anything`);
      await new Promise((resolve) => setTimeout(resolve, options.random() * options.longestLife));
      child.process.kill('SIGKILL');
      const ended = await child.ended;
      if (ended !== 'SIGKILL') throw new Error(`the child of round ${round} ended by itself: ${ended}`);
      acknowledged.push(...child.lines);
      counts.push(child.lines.length);
      await options.check(acknowledged, round);
    }
  } finally {
    next.process.kill('SIGKILL');
  }
  return counts;
}
