import type { ProfilesMessages } from '../sections/profiles-messages.js';

export const profiles: ProfilesMessages = {
  title: 'Online accounts',
  none: 'No online account is linked.',
  hint: 'A link shows where answers came from. It gives no consent and takes none away.',
  linked: (since, by) => (by ? `linked on ${since} by ${by}` : `linked on ${since}`),
  unlinked: (until) => `unlinked on ${until}`,
  brought: (account) => `Came through ${account}`,
  nothing: 'No answer has come through it.',
  unlink: (account) => `Unlink ${account}`,
  system: 'System',
  object: 'Kind of record',
  id: 'Number of the record there',
  label: 'Name for colleagues',
  link: 'Link account',
  missing: 'Fill this in.',
  failed: 'This was not saved. Press again.',
  saving: 'Saving …',
};
