import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

export { version } from 'react';
export { version as domVersion } from 'react-dom';

// The library cleans up by itself only where afterEach is global.
afterEach(cleanup);
