import type { ExportCalls } from '../contract/export-calls.js';
import { exportRoutes } from '../contract/export-routes.js';
import type { Wire } from './wire.js';

const { send_export } = exportRoutes;

/** The call that sends a download link; the download itself is no JSON. */
export const sendExportWire: Wire<Pick<ExportCalls, 'send_export'>> = {
  routes: { send_export },
  writing: new Set(['send_export']),
  shapes: { send_export: ({ code, until }) => typeof code === 'string' && typeof until === 'string' },
};
