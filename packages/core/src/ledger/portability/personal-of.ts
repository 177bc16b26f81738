import type { LoggedEvent } from '../../model/logged-event.js';

/** Members of the personal part in which staff are named, or another record of the person. */
type Named = 'recordedBy' | 'withWhom' | 'sentence' | 'other' | 'settles';

/**
 * The personal part of an entry as its person may have it: who wrote it down goes by another name. No one has a right to the names
 * of staff as such (CJEU C-579/21). What the person wrote themselves, or a machine did, stays as it is.
 */
export function personalOf(
  { event, envelope }: Pick<LoggedEvent, 'event' | 'envelope'>,
  pseudonym: (staff: string) => string,
): object | undefined {
  if (typeof envelope !== 'object') return undefined;
  if (event !== 'unreadable' && (event.recordedBy === 'person' || event.recordedBy === 'system')) return envelope;
  const { recordedBy, withWhom, sentence: _sentence, other: _other, settles: _settles, ...rest } = envelope;
  const said: Readonly<Partial<Record<Named, unknown>>> = {
    ...(recordedBy === undefined ? {} : { recordedBy: { id: pseudonym(recordedBy.name ?? recordedBy.id) } }),
    ...(withWhom === undefined ? {} : { withWhom: pseudonym(withWhom) }),
  };
  return { ...rest, ...said };
}
