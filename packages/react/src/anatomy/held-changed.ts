import { errorShape } from './error-shape.js';

/** Whether it was refused since something else is held by now than what was looked at. */
export const heldChanged = (error: unknown): boolean => {
  const { code, path } = errorShape(error);
  return code === 'invalid' && path === '/seen';
};
