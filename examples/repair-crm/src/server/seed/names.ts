type Pool = readonly [readonly [string, ...string[]], readonly [string, ...string[]]];

const austrian: Pool = [
  [
    'Anna',
    'Lukas',
    'Katharina',
    'Stefan',
    'Theresa',
    'Matthias',
    'Elisabeth',
    'Johannes',
    'Magdalena',
    'Florian',
    'Barbara',
    'Georg',
    'Veronika',
    'Andreas',
    'Maria',
    'Josef',
  ],
  [
    'Huber',
    'Gruber',
    'Bauer',
    'Wagner',
    'Pichler',
    'Steiner',
    'Moser',
    'Mayr',
    'Hofer',
    'Leitner',
    'Eder',
    'Aigner',
    'Schwarzenberger',
    'Lehner',
    'Reiter',
    'Wimmer',
    'Haslinger',
    'Brandstätter',
  ],
];
const german: Pool = [
  ['Jan', 'Lena', 'Tobias', 'Sophie', 'Niklas', 'Hannah', 'Jürgen', 'Ulrike'],
  ['Müller', 'Schmidt', 'Krüger', 'Schröder', 'Köhler', 'Jansen', 'Weiß', 'Böhm'],
];
const turkish: Pool = [
  ['Ayşe', 'Mehmet', 'Elif', 'Emre', 'Zeynep', 'Mustafa', 'Gülşen', 'Can'],
  ['Yılmaz', 'Kaya', 'Demir', 'Şahin', 'Çelik', 'Öztürk', 'Aydın', 'Güneş'],
];
const southSlavic: Pool = [
  ['Amra', 'Nikola', 'Jelena', 'Edin', 'Marija', 'Dragan', 'Lejla', 'Ivana'],
  ['Hodžić', 'Petrović', 'Marković', 'Begović', 'Kovačević', 'Jovanović', 'Babić', 'Mujkić'],
];
const eastern: Pool = [
  ['Oksana', 'Andrei', 'Zsófia', 'Piotr', 'Ioana', 'Olena', 'Gábor', 'Katarzyna'],
  ['Shevchenko', 'Popescu', 'Nagy', 'Nowak', 'Ionescu', 'Kovalenko', 'Szabó', 'Wiśniewska'],
];
const further: Pool = [
  ['Fatima', 'Omar', 'Nour', 'Giulia', 'Chinedu', 'Linh', 'Priya', 'Yusuf'],
  ['Al-Hassan', 'Haddad', 'Rossi', 'Okafor', 'Nguyen', 'Sharma', 'Rahimi', 'Abdi'],
];

/** About as mixed as the customers of a repair shop in Linz. */
export const namePools: readonly [Pool, ...Pool[]] = [
  austrian,
  austrian,
  austrian,
  austrian,
  austrian,
  german,
  turkish,
  southSlavic,
  eastern,
  further,
];

/** Eighty characters: what a screen has to bear. */
export const longestName = 'Maria-Magdalena Theresia Wolkensteiner-Hohenwarter-Schwarzenberger zu Traunstein';
