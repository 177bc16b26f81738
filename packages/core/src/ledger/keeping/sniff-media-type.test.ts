import { expect, test } from 'vitest';
import { sniffMediaType } from './sniff-media-type.js';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ['%PDF-1.7\n', 'application/pdf'],
  ['\x89PNG\r\n\x1a\n\0\0', 'image/png'],
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
  ['RIFF\x10\0\0\0WAVEfmt ', 'audio/wav'],
  ['II*\0\x08', 'image/tiff'],
  ['MM\0*\x08', 'image/tiff'],
  ['\0\0\0\x20ftypM4A \0', 'audio/mp4'],
  ['ID3\x04', 'audio/mpeg'],
  ['\xff\xfb\x90', 'audio/mpeg'],
  ['OggS\0', 'audio/ogg'],
  ['Received: by mx\r\n\tfor <a>\r\nFrom: a\r\nDate: today\r\n\r\nYes.', 'message/rfc822'],
])('%j is %s', (text, type) => expect(sniffMediaType(bytes(text))).toBe(type));

test.each([
  '',
  '%PD',
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '<?xml version="1.0"?><svg/>',
  '<!doctype html><script>alert(1)</script>',
  ' %PDF-1.7',
  'RIFF\x10\0\0\0AVI ',
  '\0\0\0\x20ftypavif',
  'MZ\x90\0',
  'From: a page\r\n<script>\r\nDate: today\r\n\r\n',
  'A text: with a colon',
])('%j is nothing that is kept', (text) => expect(sniffMediaType(bytes(text))).toBeUndefined());
