import type { ProfilesMessages } from '../sections/profiles-messages.js';

export const profiles: ProfilesMessages = {
  title: 'Online-Konten',
  none: 'Kein Online-Konto ist verknüpft.',
  hint: 'Eine Verknüpfung zeigt, woher Antworten kamen. Sie gibt keine Einwilligung und nimmt keine.',
  linked: (since, by) => (by ? `verknüpft am ${since} von ${by}` : `verknüpft am ${since}`),
  unlinked: (until) => `gelöst am ${until}`,
  brought: (account) => `Kam über ${account}`,
  nothing: 'Darüber kam noch keine Antwort.',
  unlink: (account) => `Verknüpfung mit ${account} lösen`,
  system: 'System',
  object: 'Art des Datensatzes',
  id: 'Nummer des Datensatzes dort',
  label: 'Name für das Team',
  link: 'Konto verknüpfen',
  missing: 'Füllen Sie das aus.',
  failed: 'Das wurde nicht gespeichert. Drücken Sie noch einmal.',
  saving: 'Wird gespeichert …',
};
