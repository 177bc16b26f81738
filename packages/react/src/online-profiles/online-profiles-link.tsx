import { useState } from 'react';
import { Button } from '../anatomy/button.js';
import { Field } from '../anatomy/field.js';
import { profilesContext } from './profiles-context.js';

const empty = { system: '', object: '', id: '', label: '' };
const needed = ['system', 'object', 'id'] as const;

/** Four fields that name an account, and the button that links it. `data-unticked="profile-link"`; what came of it is a `meta`. */
export function OnlineProfilesLink() {
  const { words, reading, saving, change } = profilesContext.use('OnlineProfiles.Link');
  const [typed, setTyped] = useState(empty);
  const [asked, setAsked] = useState(false);
  if (reading.state !== 'ready') return null;
  const save = async () => {
    setAsked(true);
    if (needed.some((name) => typed[name].trim() === '')) return;
    const { label, ...key } = typed;
    if (!(await change('link', { ...key, ...(label.trim() === '' ? {} : { label }) }))) return;
    setTyped(empty);
    setAsked(false);
  };
  const field = (name: keyof typeof empty) => (
    <Field
      label={words[name]}
      value={typed[name]}
      problem={asked && name !== 'label' && typed[name].trim() === '' ? words.missing : undefined}
      onChange={({ target }) => setTyped((before) => ({ ...before, [name]: target.value }))}
    />
  );
  return (
    <div data-unticked="profile-link">
      {field('system')}
      {field('object')}
      {field('id')}
      {field('label')}
      <Button disabled={saving === 'saving'} onClick={() => void save()}>
        {words.link}
      </Button>
      <p role="status" data-unticked="meta">
        {saving === 'saving' ? words.saving : saving === 'error' ? words.failed : ''}
      </p>
    </div>
  );
}
