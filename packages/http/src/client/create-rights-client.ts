import type { RightsBackend } from '@unticked/core/rights';
import { auditRoutes } from '../contract/audit-routes.js';
import { exportRoutes } from '../contract/export-routes.js';
import { addressOf } from './address-of.js';
import type { ClientOptions } from './client-options.js';
import { createSender } from './create-sender.js';
import { fetchHeld } from './fetch-held.js';
import { fetchZip } from './fetch-zip.js';
import { heldWire, rightsWire } from './rights-wire.js';
import { sendExportWire } from './send-export-wire.js';

/** An erasure asks every system in turn. */
const PATIENCE = 60_000;
/** A pack walks all logs, and nothing comes while it looks for the next entry of its sample. */
const AUDIT_PATIENCE = 600_000;

/**
 * The data-protection desk over HTTP, at the same base URL as the backend. It fails as `createClient` does. An export and the link to
 * one are tried once: a second try would send a second one.
 * @param options `timeoutMs` is 60_000 if it is not said, and ten minutes at least for each piece of an audit pack
 */
export function createRightsClient(options: ClientOptions): RightsBackend {
  const patient = { timeoutMs: PATIENCE, ...options };
  const send = createSender(patient, rightsWire);
  const once = createSender({ ...patient, retries: 0 }, sendExportWire);
  return {
    subject: (subjectId) => ({
      state: ({ signal } = {}) => send('person_state', { subjectId, signal }),
      hold: (body, { signal } = {}) => send('hold', { subjectId, body, signal }),
      release: (body, { signal } = {}) => send('release', { subjectId, body, signal }),
      restrict: (body, { signal } = {}) => send('restrict', { subjectId, body, signal }),
      liftRestriction: (body, { signal } = {}) => send('lift_restriction', { subjectId, body, signal }),
      remove: (body, { signal } = {}) => send('remove', { subjectId, body, signal }),
      restore: (body, { signal } = {}) => send('restore', { subjectId, body, signal }),
      held: ({ onProgress } = {}, { signal } = {}) => {
        const hearing = {
          ...patient,
          fetch: fetchHeld(options.fetch ?? ((url, init) => fetch(url, init)), onProgress),
        };
        return createSender(hearing, heldWire)('everything_held', { subjectId, signal });
      },
      lookedAt: async ({ signal } = {}) => (await send('looked_at', { subjectId, signal })).looks,
      statement: (body = {}, { signal } = {}) => send('access_statement', { subjectId, body, signal }),
      handOver: (body, { signal } = {}) => send('hand_over_statement', { subjectId, body, signal }),
      requests: async ({ signal } = {}) => (await send('requests_of', { subjectId, signal })).requests,
      openRequest: (body, { signal } = {}) => send('open_request', { subjectId, body, signal }),
      erasurePlan: ({ signal } = {}) => send('erasure_plan', { subjectId, signal }),
      beginErasure: (body, { signal } = {}) => send('begin_erasure', { subjectId, body, signal }),
      rectifications: async ({ signal } = {}) => (await send('rectifications', { subjectId, signal })).rectifications,
      beginRectification: (body, { signal } = {}) => send('begin_rectification', { subjectId, body, signal }),
      goOnRectifying: (rectification, { signal } = {}) =>
        send('go_on_rectifying', { subjectId, body: { rectification }, signal }),
      takeRectificationStep: (body, { signal } = {}) => send('take_rectification_step', { subjectId, body, signal }),
      exportZip: (body = {}, { signal } = {}) =>
        fetchZip(patient, { path: addressOf(exportRoutes.export_person.path, { subjectId }), body, signal }),
      sendExport: (body, { signal } = {}) => once('send_export', { subjectId, body, signal }),
    }),
    requests: (body = {}, { signal } = {}) => send('requests', { body, signal }),
    request: (request, { signal } = {}) => send('request', { body: { request }, signal }),
    takeRequestStep: (body, { signal } = {}) => send('take_request_step', { body, signal }),
    goOnErasing: (request, { signal } = {}) => send('go_on_erasing', { body: { request }, signal }),
    erasureCertificate: (request, { signal } = {}) => send('erasure_certificate', { body: { request }, signal }),
    processingRecord: (locale, { signal } = {}) =>
      send('processing_record', { query: locale === undefined ? {} : { locale }, signal }),
    auditZip: (body, { signal } = {}) =>
      fetchZip(
        { ...options, timeoutMs: Math.max(options.timeoutMs ?? 0, AUDIT_PATIENCE) },
        { path: auditRoutes.audit.path, body, signal },
      ),
    personsIn: (body, { signal } = {}) => send('persons_in', { body, signal }),
  };
}
