import type { IdentifiedBy, RightsRequest } from '@unticked/core';
import { useId } from 'react';
import { Button } from '../anatomy/button.js';
import { Chips } from '../anatomy/chips.js';
import { Remark } from '../anatomy/remark.js';
import { requests as englishRequests } from '../messages/en/requests.js';
import { statement as english } from '../messages/en/statement.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';

export interface RequestTakenInProps {
  /** Which widget shows it, for the error outside a provider. */
  readonly part: string;
  readonly request: RightsRequest | null;
  readonly isSaving: boolean;
  readonly askedNow: () => void;
  readonly identify: (by: IdentifiedBy) => void;
  /** Somebody pressed before they said who it is. */
  readonly isMissing: boolean;
}

const proofs: readonly IdentifiedBy[] = ['in_person', 'document', 'code', 'login', 'other'];

/** The request that something answers and how its person is known; or the button that takes it in, and the choice that says so. */
export function RequestTakenIn({ part, request, isSaving, askedNow, identify, isMissing }: RequestTakenInProps) {
  const words = useWords(part, 'statement', english);
  const requestWords = useWords(part, 'requests', englishRequests);
  const { format } = useConsentContext(part);
  const id = useId();
  if (request === null)
    return (
      <>
        <Remark kind="reminder">{words.noRequest}</Remark>
        <Button aria-disabled={isSaving || undefined} onClick={askedNow}>
          {words.askedNow}
        </Button>
      </>
    );
  const { type, receivedOn, identifiedBy } = request;
  const received = `${requestWords.type[type]}: ${requestWords.received(format.longDate(receivedOn))}.`;
  return (
    <>
      <p data-unticked="meta">
        {received} {identifiedBy && `${format.capital(requestWords.identified[identifiedBy])}.`}
      </p>
      {!identifiedBy && (
        <Chips
          name={id}
          legend={words.whoIsIt}
          options={proofs.map((one) => [one, format.capital(requestWords.identified[one])])}
          chosen={undefined}
          onChoose={identify}
          problem={isMissing ? words.whoMissing : undefined}
        />
      )}
    </>
  );
}
