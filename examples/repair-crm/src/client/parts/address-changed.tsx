import { type AddressMeaning, addressMeanings } from '../../shared/customer-input.js';
import { customerWords } from '../words/customer-words.js';
import { useWords } from '../words/use-words.js';

export interface AddressChangedProps {
  readonly name: string;
  readonly question: string;
  readonly meaning: AddressMeaning;
  readonly onChoose: (meaning: AddressMeaning) => void;
}

/** Which of three it was. Each says what it does to the answers that were given for the old one. */
export function AddressChanged({ name, question, meaning, onChoose }: AddressChangedProps) {
  const { changed } = useWords(customerWords);
  return (
    <div className="choices" role="radiogroup" aria-labelledby={`${name}-question`}>
      <strong id={`${name}-question`}>{question}</strong>
      {addressMeanings.map((one) => (
        <label key={one}>
          <input type="radio" name={name} value={one} checked={meaning === one} onChange={() => onChoose(one)} />
          <span>
            {changed[one]}
            <small className="meta">{changed[`${one}_hint`]}</small>
          </span>
        </label>
      ))}
    </div>
  );
}
