import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

export { version } from 'react';
export { version as domVersion } from 'react-dom';

// A busy machine answers late; how fast is never what these tests ask.
configure({ asyncUtilTimeout: 15_000 });

// The library cleans up by itself only where afterEach is global.
afterEach(cleanup);
