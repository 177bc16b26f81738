import { saveBlob } from '../anatomy/save-blob.js';

/** Hands data to the browser's downloads, under a name that says nothing of the person. */
export const saveJson = (data: unknown, name: string): void =>
  saveBlob(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }), `${name}.json`);
