import { writeLine } from './write-line.js';

/** Waits for its turn, then writes for ever; each text that `write` resolves with is told to the parent as acknowledged. */
export async function writeUntilKilled(write: (turn: number) => Promise<string>): Promise<never> {
  await new Promise((resolve) => process.stdin.once('data', resolve));
  for (let turn = 0; ; turn++) writeLine(await write(turn));
}
