import { version } from 'react';
import { version as domVersion } from 'react-dom';

// Without this the tests would pass on React 19 and prove nothing about 18.
if (!version.startsWith('18.') || version !== domVersion) {
  throw new Error(`These tests must run on React 18 alone, but react is ${version} and react-dom ${domVersion}`);
}
