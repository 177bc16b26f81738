/** One page of `ListObjectsV2`, as far as it is needed. */
export interface Listing {
  readonly objects: readonly { readonly key: string; readonly modified: string }[];
  readonly isTruncated: boolean;
}

const between = (xml: string, tag: string): string => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1] ?? '';

/** Reads the answer's XML. Keys of ours need no escape in it, so that no parser is needed either. */
export function readListing(xml: string): Listing {
  return {
    objects: [...xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)].map(([, each = '']) => ({
      key: between(each, 'Key'),
      modified: new Date(between(each, 'LastModified')).toISOString(),
    })),
    isTruncated: between(xml, 'IsTruncated') === 'true',
  };
}
