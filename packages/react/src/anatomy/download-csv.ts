import { saveBlob } from './save-blob.js';

/** Gives a table to the browser's own download. */
export const downloadCsv = (text: string, name: string): void =>
  saveBlob(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);
