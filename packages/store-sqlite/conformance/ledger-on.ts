import { type ConsentStore, createLedger, type Ledger } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { aPerson, testPolicy } from '@unticked/testkit';

/** The same in every process of a test, so that each knows the other's forms. */
const presentationKeys = ['a key of the tests, 32 characters and more'];

/** A ledger for a person over a store, with the test policy. @param clock in milliseconds. @default Date.now */
export const ledgerOn = (store: ConsentStore, clock: () => number = Date.now): Ledger =>
  createLedger({ store, policies: [testPolicy()], presentationKeys, crypto: nodeCrypto, clock }).as(aPerson());
