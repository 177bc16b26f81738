import type { EvidenceFile } from '@unticked/core';
import { saveBlob } from '../anatomy/save-blob.js';

/** Hands a file to the browser's downloads, under its hash: a name from elsewhere could pass for another kind of file. */
export const saveFile = ({ bytes, hash, type }: EvidenceFile): void =>
  saveBlob(new Blob([bytes.slice()], { type }), `${hash}.${type.split('/')[1]}`);
