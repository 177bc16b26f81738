import { expect, it } from 'vitest';
import { buildForm } from '../../form/build-form.js';
import { noticesOf } from '../notices-of.js';
import { policyFindings } from '../policy-findings.js';
import { repairShop } from './repair-shop.js';

it('has no findings', () => {
  expect(policyFindings(repairShop())).toEqual([]);
  expect(noticesOf(repairShop())).toHaveLength(4 + 2 + 6);
  expect(
    buildForm(repairShop(), { audience: 'person', locale: 'de-AT' }).questions.map(({ boxes }) => boxes.length),
  ).toEqual([1, 1, 2]);
});
