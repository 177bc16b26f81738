import { startChild } from './start-child.js';

export interface KillRounds {
  /** A bundled child that writes one line for each thing it was told is written, and goes on until it is killed. */
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
  for (let round = 0; round < options.rounds; round++) {
    const child = startChild(options.script, options.args(round));
    if (!(await child.hasWritten(1))) throw new Error(`the child of round ${round} ended before it wrote anything`);
    await new Promise((resolve) => setTimeout(resolve, options.random() * options.longestLife));
    child.process.kill('SIGKILL');
    const ended = await child.ended;
    if (ended !== 'SIGKILL') throw new Error(`the child of round ${round} ended by itself: ${ended}`);
    acknowledged.push(...child.lines);
    counts.push(child.lines.length);
    await options.check(acknowledged, round);
  }
  return counts;
}
