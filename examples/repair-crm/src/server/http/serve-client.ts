import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
};

/** Serves the built pages: a file if there is one, else the one page that draws all others. */
export function createClientServer(directory: string) {
  return (path: string, outgoing: ServerResponse): void => {
    const wanted = join(directory, normalize(path));
    const isFile = extname(path) !== '' && wanted.startsWith(directory) && existsSync(wanted);
    if (!isFile && path.startsWith('/assets/')) {
      outgoing.writeHead(404).end();
      return;
    }
    const file = isFile ? wanted : join(directory, 'index.html');
    outgoing.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      // Names of assets hold their hash; the page itself is asked for again each time.
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    outgoing.end(readFileSync(file));
  };
}
