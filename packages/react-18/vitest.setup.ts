import { domVersion, version } from '../react/vitest.setup.js';

// Without this the tests could run on React 19 and prove nothing about 18.
if (!version.startsWith('18.') || version !== domVersion) {
  throw new Error(`These tests must run on React 18 alone, but react is ${version} and react-dom ${domVersion}.`);
}
