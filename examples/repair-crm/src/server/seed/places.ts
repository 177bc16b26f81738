export const places: readonly [readonly [string, string, string], ...(readonly [string, string, string])[]] = [
  ['4020', 'Linz', 'AT'],
  ['4030', 'Linz', 'AT'],
  ['4040', 'Linz', 'AT'],
  ['4600', 'Wels', 'AT'],
  ['4050', 'Traun', 'AT'],
  ['4060', 'Leonding', 'AT'],
  ['4400', 'Steyr', 'AT'],
  ['4470', 'Enns', 'AT'],
  ['4614', 'Marchtrenk', 'AT'],
  ['4210', 'Gallneukirchen', 'AT'],
  ['4070', 'Eferding', 'AT'],
  ['94032', 'Passau', 'DE'],
];

export const streets: readonly [string, ...string[]] = [
  'Landstraße',
  'Herrenstraße',
  'Goethestraße',
  'Bahnhofstraße',
  'Wiener Straße',
  'Mozartgasse',
  'Am Hofgarten',
  'Kirchenplatz',
  'Lindenweg',
  'Donaulände',
  'Feldgasse',
  'Schulstraße',
];
