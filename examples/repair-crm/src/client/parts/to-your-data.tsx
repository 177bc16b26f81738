import { Link } from '../router/link.js';
import { inventoryWords } from '../words/inventory-words.js';
import { useWords } from '../words/use-words.js';

/** From wherever a customer is to what happens to their data. */
export function ToYourData() {
  const words = useWords(inventoryWords);
  return (
    <p className="meta">
      <Link href="/your-data">{words.where}</Link>
    </p>
  );
}
