import type { FilesMessages } from '../sections/files-messages.js';

export const files: FilesMessages = {
  title: 'Scans und Aufnahmen',
  choose: 'Scan, Aufnahme oder Nachricht',
  hint: 'PDF, Bild, Aufnahme oder gespeicherte Nachricht, höchstens 20 MB. Die Datei bleibt, wie sie ist.',
  keeping: (name) => `„${name}“ wird aufbewahrt…`,
  kept: 'Aufbewahrt. Die Datei gehört beim Speichern zu diesen Antworten.',
  fingerprint: (hash) => `Fingerabdruck ${hash}`,
  notKept: (name) => `„${name}“ wurde nicht aufbewahrt.`,
  leaveOut: 'Weglassen',
  download: 'Herunterladen',
  downloadOf: (what) => `Herunterladen: ${what}`,
  none: 'Für diese Person ist keine Datei aufbewahrt.',
  type: {
    'application/pdf': 'PDF',
    'image/png': 'PNG-Bild',
    'image/jpeg': 'JPEG-Bild',
    'image/webp': 'WebP-Bild',
    'image/tiff': 'TIFF-Bild',
    'audio/mp4': 'M4A-Aufnahme',
    'audio/mpeg': 'MP3-Aufnahme',
    'audio/wav': 'WAV-Aufnahme',
    'audio/ogg': 'OGG-Aufnahme',
    'message/rfc822': 'gespeicherte E-Mail',
  },
};
