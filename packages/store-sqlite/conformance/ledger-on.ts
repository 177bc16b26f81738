import { type Actor, type ConsentStore, createLedger, type Ledger } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { aClerk, aPerson, testPolicy } from '@unticked/testkit';

/** The same in every process of a test, so that each knows the other's forms. */
const presentationKeys = ['a key of the tests, 32 characters and more'];

const addressKey = 'another key of the tests, of 32 characters';

const factoryOn = (store: ConsentStore, clock: () => number) =>
  createLedger({ store, policies: [testPolicy()], presentationKeys, addressKey, crypto: nodeCrypto, clock });

/** A ledger for a person over a store, with the test policy. @param clock in milliseconds. @default Date.now */
export const ledgerOn = (store: ConsentStore, clock: () => number = Date.now): Ledger =>
  factoryOn(store, clock).as(aPerson());

/** The same for staff. */
export const staffOn = (store: ConsentStore, clock: () => number = Date.now): Ledger =>
  factoryOn(store, clock).as(aClerk());

/** The same for whoever it is. */
export const deskOn = (store: ConsentStore, actor: Actor): Ledger => factoryOn(store, Date.now).as(actor);
