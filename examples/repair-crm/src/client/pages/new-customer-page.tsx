import { useSetup } from '../api/use-setup.js';
import { NewCustomerForm } from '../parts/new-customer-form.js';
import { Page } from '../parts/page.js';
import { QueryState } from '../parts/query-state.js';
import { recipeOf } from '../recipes/recipe.js';
import { useLocation } from '../router/use-location.js';
import { customerWords } from '../words/customer-words.js';
import { useWords } from '../words/use-words.js';

/** `?recipe=server` and `?recipe=plain` show the other two ways to bring the answers home. */
export function NewCustomerPage() {
  const words = useWords(customerWords);
  const recipe = recipeOf(useLocation().searchParams.get('recipe'));
  const setup = useSetup();
  return (
    <Page title={words.newTitle} meta={recipe === 'client' ? undefined : words.recipes[recipe]}>
      <QueryState query={setup}>{(known) => <NewCustomerForm setup={known} recipe={recipe} />}</QueryState>
    </Page>
  );
}
