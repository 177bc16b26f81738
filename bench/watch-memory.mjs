import { writeFileSync } from 'node:fs';

// Preloaded with --import and --expose-gc: writes the most that a process held, collected ten times a second, into the file that
// MEMORY_FILE names, in bytes, buffers too.
let most = 0;
const look = () => {
  // Twice: buffers that the first finds are given back while the program runs on, and at the second they are gone.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  most = Math.max(most, heapUsed + external);
};
setInterval(look, 100).unref();
process.on('exit', () => {
  look();
  writeFileSync(process.env.MEMORY_FILE, String(most));
});
