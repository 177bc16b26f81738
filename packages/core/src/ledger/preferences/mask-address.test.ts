import { expect, test } from 'vitest';
import { maskAddress } from './mask-address.js';

test.each([
  ['maria@mail.example', 'm…a@m…e'],
  [' al@x.at ', 'a…@x…t'],
  ['+43 660 1234567', '…67'],
  ['Main Street 1, 4020 Linz', 'M…z'],
  ['', '…'],
])('%s is shown as %s', (address, masked) => expect(maskAddress(address)).toBe(masked));
