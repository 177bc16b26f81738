import type { ExportFormat } from '@unticked/core';

/** All that an export can consist of, as core has it: this package takes types alone from there. */
export const exportFormats: readonly ExportFormat[] = ['log', 'json', 'csv', 'statement'];
