export const devices: readonly [string, ...string[]] = [
  'iPhone 13',
  'iPhone 15 Pro',
  'Galaxy S22',
  'Galaxy A54',
  'Pixel 8',
  'Fairphone 5',
  'ThinkPad T14',
  'MacBook Air M2',
  'Surface Go 3',
  'iPad 9',
  'Switch OLED',
  'Kindle Paperwhite',
];

export const faults: readonly [string, ...string[]] = [
  'Screen cracked',
  'Battery empty by noon',
  'Does not charge',
  'Fell into water',
  'Camera blurred',
  'Keyboard: three keys dead',
  'Fan loud',
  'No sound',
  'Restarts by itself',
  'Back glass broken',
];
