import { writeLine } from './write-line.js';

/** Writes for ever; each text that `write` resolves with is told to the parent as acknowledged. */
export async function writeUntilKilled(write: (turn: number) => Promise<string>): Promise<never> {
  for (let turn = 0; ; turn++) writeLine(await write(turn));
}
