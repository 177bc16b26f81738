import { saveBlob } from '../anatomy/save-blob.js';

/** Hands a ZIP to the browser's downloads, under a name that says nothing of the person. */
export const saveZip = (parts: readonly Uint8Array<ArrayBuffer>[]): void =>
  saveBlob(new Blob([...parts], { type: 'application/zip' }), 'my-data.zip');
