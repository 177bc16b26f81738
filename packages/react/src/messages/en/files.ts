import type { FilesMessages } from '../sections/files-messages.js';

export const files: FilesMessages = {
  title: 'Scans and recordings',
  choose: 'Scan, recording or message',
  hint: 'PDF, picture, recording or saved message, 20 MB at most. It is kept as it is.',
  keeping: (name) => `Keeping “${name}”…`,
  kept: 'Kept. It goes with these answers when you save.',
  fingerprint: (hash) => `Fingerprint ${hash}`,
  notKept: (name) => `“${name}” was not kept.`,
  leaveOut: 'Leave it out',
  download: 'Download',
  downloadOf: (what) => `Download: ${what}`,
  none: 'No file was kept for this person.',
  type: {
    'application/pdf': 'PDF',
    'image/png': 'PNG picture',
    'image/jpeg': 'JPEG picture',
    'image/webp': 'WebP picture',
    'image/tiff': 'TIFF picture',
    'audio/mp4': 'M4A recording',
    'audio/mpeg': 'MP3 recording',
    'audio/wav': 'WAV recording',
    'audio/ogg': 'OGG recording',
    'message/rfc822': 'saved e-mail',
  },
};
