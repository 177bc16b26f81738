import type { OnlineProfile } from '@unticked/core';
import { accountName } from '../anatomy/account-name.js';
import { Button } from '../anatomy/button.js';
import { iconOf } from '../anatomy/icon-of.js';
import { Mark } from '../anatomy/mark.js';
import { Unread } from '../anatomy/unread.js';
import { WhatFor } from '../anatomy/what-for.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { profilesContext } from './profiles-context.js';

function Profile({ profile }: { readonly profile: OnlineProfile }) {
  const { words, saving, change } = profilesContext.use('OnlineProfiles.List');
  const { messages, format } = useConsentContext('OnlineProfiles.List');
  const { system, object, id, since, until, linkedBy, answers } = profile;
  const name = accountName(profile);
  const when = words.linked(format.longDate(since), linkedBy?.name ?? linkedBy?.id);
  return (
    <li data-unticked="profile" data-ended={until && true}>
      <strong>{name}</strong>
      <p data-unticked="meta">
        {[`${system}, ${object} ${id}`, when, until && words.unlinked(format.longDate(until))]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {answers.length === 0 ? (
        <p data-unticked="meta">{words.nothing}</p>
      ) : (
        <ul aria-label={words.brought(name)} data-unticked="profile-answers">
          {answers.map(({ ref, kind, title, purposeId, channel, effectiveAt }) => (
            <li key={ref.seq}>
              <Mark icon={iconOf(kind)} />
              <span>
                {messages.history.kind[kind]}: <WhatFor title={title ?? purposeId} channels={[channel]} />,{' '}
                {format.longDate(effectiveAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {!until && (
        <Button disabled={saving === 'saving'} onClick={() => void change('unlink', { system, object, id })}>
          {words.unlink(name)}
        </Button>
      )}
    </li>
  );
}

/** Each account: since when and by whom it is linked, and what came through it. `data-unticked="profile-list"`; each is a `profile`, `data-ended` once unlinked. */
export function OnlineProfilesList() {
  const { words, reading } = profilesContext.use('OnlineProfiles.List');
  if (reading.state !== 'ready')
    return (
      <div role="status">
        <Unread reading={reading} />
      </div>
    );
  return (
    <>
      <p data-unticked="meta">{reading.value.length === 0 ? words.none : words.hint}</p>
      {reading.value.length > 0 && (
        <ul data-unticked="profile-list">
          {reading.value.map((profile) => (
            <Profile key={profile.seq} profile={profile} />
          ))}
        </ul>
      )}
    </>
  );
}
