/**
 * What a message to the person was about. In the log of a link it says what the link is for: `preferences` shows and changes what
 * concerns one address, `one_click` can only withdraw, `held` shows for a short while everything that is held, `export` hands out
 * their data to whoever knows its code. `exported` says that this was done.
 */
export type MessageKind =
  | 'confirm'
  | 'code'
  | 'status'
  | 'preferences'
  | 'one_click'
  | 'held'
  | 'reminder'
  | 'export'
  | 'exported';
