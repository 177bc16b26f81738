import type { EvidenceFile } from '@unticked/core';

/** Hands a file to the browser's downloads, under its hash: a name from elsewhere could pass for another kind of file. */
export function saveFile({ bytes, hash, type }: EvidenceFile): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${hash}.${type.split('/')[1]}`;
  link.click();
  // Later: the browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
