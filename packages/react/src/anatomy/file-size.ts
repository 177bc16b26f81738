const units = ['byte', 'kilobyte', 'megabyte'] as const;

/** "240 kB", as people of a locale write it; kB are 1000 bytes. */
export function fileSize(bytes: number, locale: string): string {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const unit = units[step] ?? 'byte';
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: step === 2 ? 1 : 0 }).format(
    bytes / 1000 ** step,
  );
}
