/** `utck` in ASCII: what `pragma application_id` says of a file that is ours. Migration 1 writes it. */
export const APPLICATION_ID = 0x7574636b;
