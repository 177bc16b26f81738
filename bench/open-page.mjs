import { createServer } from 'node:http';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';

/** A script with the widgets' own style sheets. */
async function bundle(script) {
  const { outputFiles } = await build({
    entryPoints: [script.pathname],
    entryNames: 'page',
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    jsx: 'automatic',
    conditions: ['@unticked/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

/** A page that runs a script, in a Chromium of its own. @returns `close` ends both */
export async function openPage(script) {
  const files = await bundle(script);
  const html =
    '<!doctype html><html lang="en"><link rel="stylesheet" href="/page.css"><body><script src="/page.js"></script>';
  const server = createServer(({ url }, response) => {
    const type = { '/page.js': 'text/javascript', '/page.css': 'text/css' }[url] ?? 'text/html';
    response.setHeader('content-type', type).end(files.get(url.slice(1)) ?? html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { page, close };
}
