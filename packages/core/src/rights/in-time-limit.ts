import { ConsentError } from '../errors/consent-error.js';
import type { SourceControl } from '../model/data-source.js';

/** Gives a system so many milliseconds, and tells it when they are over. @throws `unavailable` then */
export async function inTimeLimit<T>(limit: number, call: (control: SourceControl) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(new ConsentError('unavailable', { params: { reason: 'timeout' } }));
    }, limit);
  });
  try {
    return await Promise.race([call({ signal: controller.signal }), late]);
  } finally {
    clearTimeout(timer);
  }
}
