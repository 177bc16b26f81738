import type { EvidenceFile, MediaType } from '@unticked/core';
import type { Problem } from '../contract/problem.js';

/** Answers about people are never kept by a cache and never read as anything but what they are. */
const always = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

type Extra = Readonly<Record<string, string>>;

/** A successful answer. */
export const respondJson = (answer: unknown, extra: Extra = {}): Response =>
  new Response(JSON.stringify(answer), { headers: { ...always, 'content-type': 'application/json', ...extra } });

/** An answer a line at a time, each as soon as it is known: a proxy is asked not to gather them. */
export const respondLines = (lines: ReadableStream<unknown>, extra: Extra = {}): Response => {
  const encoder = new TextEncoder();
  const toBytes = new TransformStream<unknown, Uint8Array>({
    transform: (line, out) => out.enqueue(encoder.encode(`${JSON.stringify(line)}\n`)),
  });
  return new Response(lines.pipeThrough(toBytes), {
    headers: { ...always, 'content-type': 'application/x-ndjson', 'x-accel-buffering': 'no', ...extra },
  });
};

const endings: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/tiff': 'tif',
  'audio/mp4': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'audio/ogg': 'ogg',
  'message/rfc822': 'eml',
};

/** A file as a download: whatever is in it, no browser renders it here or lets it run. Its name says nothing of a person. */
export const respondFile = ({ bytes, type, hash }: EvidenceFile, extra: Extra = {}): Response =>
  new Response(bytes.slice(), {
    headers: {
      ...always,
      'content-type': type,
      'content-disposition': `attachment; filename="${hash}.${endings[type]}"`,
      'content-security-policy': "sandbox; default-src 'none'",
      ...extra,
    },
  });

/** An error as problem+json (RFC 9457). */
export const respondProblem = (problem: Problem, extra: Extra = {}): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...always,
      'content-type': 'application/problem+json',
      ...(problem.status === 503 ? { 'retry-after': '1' } : {}),
      ...extra,
    },
  });

/** An answer to OPTIONS. */
export const respondEmpty = (extra: Extra): Response =>
  new Response(null, { status: 204, headers: { ...always, ...extra } });

/** Another page to look at. It is not kept, and its address says nothing of where it was found. */
export const respondRedirect = (location: string): Response =>
  new Response(null, { status: 303, headers: { ...always, location, 'referrer-policy': 'no-referrer' } });
