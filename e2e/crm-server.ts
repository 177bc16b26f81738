import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** `E2E_PREBUILT`: one that somebody built elsewhere, while working on it. */
export const mainFile =
  process.env.E2E_PREBUILT ?? fileURLToPath(new URL('../examples/repair-crm/dist/server/main.js', import.meta.url));

export interface CrmServerOptions {
  readonly dataDirectory: string;
  /** @default one that is free */
  readonly port?: number;
  readonly flags?: readonly string[];
  /** Names that a browser may find it under, besides this machine's. */
  readonly hosts?: readonly string[];
}

export interface CrmServer {
  readonly port: number;
  readonly url: string;
  /** Pulls the plug: nothing is closed, flushed or said good-bye to. */
  readonly kill: () => Promise<void>;
  /** Lets it close its files. */
  readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

/** Starts the built example and resolves once it answers. */
export async function startCrm({ dataDirectory, port, flags = [], hosts = [] }: CrmServerOptions): Promise<CrmServer> {
  const own = port ?? (await freePort());
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    CRM_PORT: String(own),
    CRM_DATA: dataDirectory,
    CRM_ORIGINS: hosts.map((host) => `http://${host}:${own}`).join(','),
  };
  const child = spawn(process.execPath, [mainFile, ...flags], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('is open')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the example ended with ${code}: ${said}`)));
  });
  return {
    port: own,
    url: `http://localhost:${own}`,
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}
