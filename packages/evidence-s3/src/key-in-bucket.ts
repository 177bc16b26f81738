import { ConsentError, type EvidenceKey } from '@unticked/core';

const encoded = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');

/** Where a tenant's files are. */
export const tenantPrefix = (prefix: string, tenant: string): string => `${prefix}t-${encoded(tenant)}/`;

/** `<prefix>t-<tenant>/s-<subject>/<hash>`, the first two in base64url, so that no id is a path. @throws `invalid` for what is no hash */
export function keyInBucket(prefix: string, { tenant, subject, hash }: EvidenceKey): string {
  // The ledger names hashes only; nothing else may become part of a URL.
  if (!/^sha256-[A-Za-z0-9_-]{43}$/.test(hash)) throw new ConsentError('invalid', { path: '/hash' });
  return `${tenantPrefix(prefix, tenant)}s-${encoded(subject)}/${hash}`;
}

/** Whose file a key is; nothing for what somebody else put there. */
export function ownerOf(key: string): { readonly subject: string; readonly hash: string } | undefined {
  const [, subject, hash] = /\/s-([A-Za-z0-9_-]*)\/(sha256-[A-Za-z0-9_-]{43})$/.exec(key) ?? [];
  if (subject === undefined || hash === undefined) return undefined;
  return { subject: Buffer.from(subject, 'base64url').toString('utf8'), hash };
}
