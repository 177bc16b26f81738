import { join } from 'node:path';

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDirectory: string;
  /** Origins of our own pages; requests that change something must come from one of them. */
  readonly origins: readonly string[];
  /** Throw what is there away first. */
  readonly fresh: boolean;
  /** Without the sample customers, consent off; in a folder of its own beside them. */
  readonly empty: boolean;
  /** With 5,000 customers from before there was a log, and the old CRM's file; in a folder of its own too. */
  readonly legacy: boolean;
}

const folderOf = (flags: readonly string[]): string =>
  ['empty', 'legacy'].find((name) => flags.includes(`--${name}`)) ?? '';

/** @param root the example's own directory */
export function readConfig(root: string, env: NodeJS.ProcessEnv, flags: readonly string[]): Config {
  const port = Number(env.CRM_PORT ?? 4173);
  const own = ['localhost', '127.0.0.1'].map((host) => `http://${host}:${port}`);
  return {
    port,
    // There are no passwords here, so it answers to this machine alone unless somebody says otherwise.
    host: env.CRM_HOST ?? '127.0.0.1',
    dataDirectory: join(env.CRM_DATA ?? join(root, 'data'), folderOf(flags)),
    origins: [...own, ...(env.CRM_ORIGINS ? env.CRM_ORIGINS.split(',') : [])],
    fresh: flags.includes('--fresh'),
    empty: flags.includes('--empty'),
    legacy: flags.includes('--legacy'),
  };
}
