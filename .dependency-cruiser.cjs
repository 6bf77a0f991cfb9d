/** Every context may know these; below, what else it may know. */
const foundation = ['shared', 'http', 'reports'];

/** The business contexts in the order in which they may know one another: none knows a later one. */
const contexts = {
  staff: [],
  pricing: [],
  clients: ['pricing'],
  warehouses: ['pricing'],
  storage: ['pricing', 'clients', 'warehouses'],
  billing: ['pricing', 'clients', 'warehouses', 'storage'],
  // Planned; its folder comes with its first file.
  payments: ['clients', 'billing'],
  exchange: ['pricing', 'clients', 'warehouses', 'storage', 'billing', 'payments'],
  search: ['storage'],
};

/** Every room of the code and the rooms it may know. What is not named is denied: a new folder of src comes here first. */
const rooms = {
  shared: [],
  reports: ['shared'],
  http: ['shared', 'reports'],
  database: ['shared'],
  ...Object.fromEntries(Object.entries(contexts).map(([name, known]) => [name, [...foundation, ...known]])),
  server: [...foundation, ...Object.keys(contexts)],
  jobs: ['shared', 'server', 'staff', 'billing'],
  demo: ['shared', 'staff', 'pricing', 'clients', 'warehouses', 'storage', 'billing', 'exchange'],
  process: ['shared', 'database', 'jobs', 'demo', 'server', 'staff'],
  cli: ['shared', 'reports', 'database', 'process', 'staff', 'storage', 'billing', 'exchange'],
  web: [],
  migrations: [],
};

/** Of the server's code, what the screens use too: pure, and small enough to be loaded by a phone. */
const knownToScreens = [
  // Check digits and their sentences.
  '^src/clients/requisites/requisite(s|-sentences)\\.ts$',
  // The terms of a contract: their values and limits.
  '^src/clients/contracts/contract-terms\\.ts$',
  // What looks the same: a code that is typed, and the one that it stands for.
  '^src/shared/folded\\.ts$',
  // What a role may do.
  '^src/shared/roles\\.ts$',
];

const folderOf = (room) => (['reports', 'migrations'].includes(room) ? `${room}/` : `src/${room}/`);
const anyOf = (names) => `^(${names.map(folderOf).join('|')})`;
const inside = '^(src|reports|migrations|seeds|test)/';

const graph = Object.entries(rooms).map(([room, known]) => ({
  name: `${room}-knows-only-what-is-named`,
  severity: 'error',
  from: { path: `^${folderOf(room)}` },
  to: {
    path: inside,
    pathNot: [
      anyOf([room, ...known]),
      // What is the same in the browser as here.
      ...(room === 'web' ? knownToScreens : []),
    ],
  },
}));

const own = Object.keys(contexts).flatMap((name) => [
  {
    name: `stores-and-routes-of-${name}-stay-inside`,
    severity: 'error',
    from: { path: '^src/', pathNot: `^src/${name}/` },
    to: { path: `^src/${name}/.*-(store|routes)\\.ts$` },
  },
  {
    name: `only-the-server-knows-the-context-of-${name}`,
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/server/contexts\\.ts$' },
    to: { path: `^src/${name}/${name}-context\\.ts$` },
  },
]);

/** The rooms of the screens (src/web/README.md), from the lowest to the highest: each may know those named here. */
const below = ['browser', 'language', 'api', 'session', 'url'];
const parts = [...below, 'parts'];
const screenRooms = {
  browser: [],
  theme: [],
  url: [],
  messages: [],
  language: ['browser'],
  api: ['language'],
  session: ['api'],
  parts: below,
  staff: parts,
  // The screens of imports and of settings bring their texts along.
  exchange: [...parts, 'messages'],
  warehouses: parts,
  billing: parts,
  storage: [...parts, 'warehouses'],
  clients: [...parts, 'billing'],
  pricing: [...parts, 'clients'],
  settings: [...parts, 'messages', 'staff', 'clients', 'pricing'],
  setup: [...parts, 'clients', 'pricing', 'warehouses'],
  search: below,
  shell: [...parts, 'search'],
};

const screens = [
  ...Object.entries(screenRooms).map(([name, may]) => ({
    name: `screens-of-${name}-know-only-rooms-below`,
    severity: 'error',
    from: { path: `^src/web/${name}/` },
    to: { path: '^src/web/', pathNot: `^src/web/(${[name, ...may].join('|')})/` },
  })),
  {
    name: 'a-new-room-of-screens-needs-a-line',
    severity: 'error',
    from: { path: '^src/web/[^/]+/', pathNot: `^src/web/(${Object.keys(screenRooms).join('|')})/` },
    to: { path: '^src/web/' },
  },
];

/** A library that one place alone may use; the rest of the code asks that place. */
function onlyIn(name, library, places) {
  return {
    name: `${name}-only-where-it-belongs`,
    severity: 'error',
    from: { path: '^(src|reports)/', pathNot: places },
    to: { path: `(^|node_modules/)${library}(/|$)` },
  };
}

module.exports = {
  forbidden: [
    ...graph,
    ...own,
    ...screens,
    {
      name: 'every-room-is-named',
      comment: 'A new folder of src has no rules yet: name it in `rooms`, with the rooms it may know.',
      severity: 'error',
      from: { path: '^src/', pathNot: [anyOf(Object.keys(rooms)), '^src/main\\.ts$'] },
      to: {},
    },
    {
      name: 'no-room-without-a-name',
      comment: 'The same for a folder that imports nothing but is imported.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: [anyOf(Object.keys(rooms)), '^src/main\\.ts$'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-circles-of-folders',
      comment: 'Noun folders of a context, and rooms, know one another in one direction.',
      severity: 'error',
      scope: 'folder',
      from: {
        path: '^src/',
      },
      to: { circular: true },
    },
    {
      name: 'reports-know-only-money-days-and-languages',
      severity: 'error',
      from: { path: '^reports/' },
      to: { path: '^src/', pathNot: '^src/shared/(money|dates|language)\\.ts$' },
    },
    {
      name: 'nouns-are-pure',
      comment:
        'A file named by one word is a noun: rules and types that touch neither the database nor files nor requests.',
      severity: 'error',
      from: {
        path: `^src/(${Object.keys(contexts).join('|')})/.*/[a-z]+\\.ts$`,
        // A verb of one word.
        pathNot: '/authenticate\\.ts$',
      },
      to: {
        path: [
          'node_modules/(knex|pg|express|graphile-worker|exceljs)/',
          '^(node:)?fs(/|$)',
          '^src/shared/(db|command)\\.ts$',
          '-(store|read|routes)\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    onlyIn('money', 'decimal\\.js', '^src/shared/money\\.ts$'),
    onlyIn('dates', 'luxon', '^src/shared/dates\\.ts$'),
    onlyIn('knex', 'knex', '^src/shared/db\\.ts$'),
    onlyIn('express', 'express', '^src/(http|server)/|^src/staff/sessions/'),
    // `pdfmake/interfaces` has nothing but types: a table of document kinds may name that of a definition.
    onlyIn('pdfmake', 'pdfmake(?!/interfaces)', '^reports/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
