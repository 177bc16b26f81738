import { authorizeEverythingForDevelopmentOnly } from './authorize-everything-for-development-only.js';
import type { HandlerOptions } from './handler-options.js';

const inProduction = (): boolean => typeof process !== 'undefined' && process.env.NODE_ENV === 'production';

function* faultsOf<Host>(options: Partial<HandlerOptions<Host>>): Generator<string> {
  const { ledger, authenticate, authorize, origins, basePath = '' } = options;
  if (typeof ledger?.as !== 'function') yield '`ledger` is missing. Pass what createLedger returned.';
  else if (ledger.sealsPresentations !== true) {
    yield '`ledger` has no presentation keys, so anybody could make up a form that was never shown. Pass `presentationKeys` to createLedger.';
  }
  if (typeof authenticate !== 'function') {
    yield '`authenticate` is missing, so nobody could be told from anybody. Return the actor of your own session, or null.';
  }
  if (typeof authorize !== 'function') {
    yield '`authorize` is missing, and without it everything is denied. Write the rule, or take a preset such as authorizeStaffForEverySubject.';
  }
  if (authorize === authorizeEverythingForDevelopmentOnly && inProduction()) {
    yield '`authorize` is the preset for development, and NODE_ENV is production. Write the rule of your application.';
  }
  if (!Array.isArray(origins)) yield "`origins` is missing. List your pages' origins: ['https://crm.example.com'].";
  for (const origin of Array.isArray(origins) ? origins : []) {
    // A URL may hold an asterisk, but no page is served from one: it would be a wildcard that never matches.
    if (!URL.canParse(origin) || new URL(origin).origin !== origin || origin.includes('*')) {
      yield `\`origins\` holds ${JSON.stringify(origin)}, which is no exact origin. Write scheme, host and port only, without a slash at the end.`;
    }
  }
  if (basePath !== '' && !/^(\/[^/?#]+)+$/.test(basePath)) {
    yield '`basePath` must begin with a slash and not end with one: /api/consent.';
  }
}

/** @throws TypeError at start-up, with a sentence for each thing that is missing: a server that denies by accident is noticed late. */
export function checkOptions<Host>(options: HandlerOptions<Host>): void {
  const faults = [...faultsOf(options)];
  if (faults.length > 0) throw new TypeError(`createHandler cannot start:\n${faults.map((f) => `- ${f}`).join('\n')}`);
}
