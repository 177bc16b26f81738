/** Hands a ZIP to the browser's downloads, under a name that says nothing of the person. */
export function saveZip(parts: readonly Uint8Array<ArrayBuffer>[]): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'my-data.zip';
  link.click();
  // Later: the browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
