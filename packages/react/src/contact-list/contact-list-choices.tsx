import { useId } from 'react';
import { Button } from '../anatomy/button.js';
import { Chips } from '../anatomy/chips.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { choiceKey } from './choice-key.js';
import { listContext } from './list-context.js';

/** What the list is for, and the button that builds it. `data-unticked="contact-list-choices"`. */
export function ContactListChoices() {
  const { words, choices, chosen, choose, missing, state, build } = listContext.use('ContactList.Choices');
  const { messages } = useConsentContext('ContactList.Choices');
  const name = useId();
  const label = ({ query, title }: (typeof choices)[number]): string =>
    query.channel === undefined
      ? title
      : `${title} ${messages.common.byChannels(messages.common.channel[query.channel])}`;
  return (
    <div data-unticked="contact-list-choices">
      <Chips
        name={name}
        legend={words.question}
        options={choices.map((choice) => [choiceKey(choice), label(choice)])}
        chosen={chosen && choiceKey(chosen)}
        onChoose={(key) => {
          const choice = choices.find((one) => choiceKey(one) === key);
          if (choice) choose(choice);
        }}
        problem={missing ? words.choose : undefined}
      />
      <Button kind="primary" aria-disabled={state === 'building' || undefined} onClick={build}>
        {words.build}
      </Button>
    </div>
  );
}
