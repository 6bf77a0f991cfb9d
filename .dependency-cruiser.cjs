/** The graph of contexts, written down once: what may know of what. */
const contexts = {
  staff: ['staff'],
  clients: ['clients'],
  pricing: ['pricing'],
  storage: ['storage', 'clients', 'pricing'],
  search: ['search'],
  billing: ['billing', 'storage', 'clients', 'pricing'],
};

const graph = Object.entries(contexts).map(([name, may]) => ({
  name: `${name}-knows-only-${may.join('-')}`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: `^src/(shared|${may.join('|')})/` },
}));

const foreignStores = ['staff', 'clients', 'pricing', 'storage', 'billing', 'exchange'].map((name) => ({
  name: `stores-and-routes-of-${name}-stay-inside`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${name}/|app\\.ts$)` },
  to: { path: `^src/${name}/.*-(store|routes)\\.ts$` },
}));

/** The rooms of the screens (src/web/README.md), from the lowest to the highest: each may know those named here. */
const below = ['browser', 'language', 'api', 'session', 'url'];
const parts = [...below, 'parts'];
const rooms = {
  browser: [],
  theme: [],
  url: [],
  language: ['browser'],
  api: ['language'],
  session: ['api'],
  parts: below,
  staff: parts,
  exchange: parts,
  warehouses: parts,
  billing: parts,
  storage: [...parts, 'warehouses'],
  clients: [...parts, 'billing'],
  pricing: [...parts, 'clients'],
  settings: [...parts, 'staff', 'clients', 'pricing'],
  setup: [...parts, 'clients', 'pricing', 'warehouses'],
  search: below,
  shell: [...parts, 'search'],
};

const screens = [
  ...Object.entries(rooms).map(([name, may]) => ({
    name: `screens-of-${name}-know-only-rooms-below`,
    severity: 'error',
    from: { path: `^src/web/${name}/` },
    to: { path: '^src/web/', pathNot: `^src/web/(${[name, ...may].join('|')})/` },
  })),
  {
    name: 'a-new-room-of-screens-needs-a-line',
    severity: 'error',
    from: { path: '^src/web/[^/]+/', pathNot: `^src/web/(${Object.keys(rooms).join('|')})/` },
    to: { path: '^src/web/' },
  },
];

module.exports = {
  forbidden: [
    ...graph,
    ...screens,
    ...foreignStores,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'shared-knows-nobody',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^(src|reports)/', pathNot: '^src/shared/' },
    },
    {
      name: 'nobody-knows-exchange-and-cli',
      severity: 'error',
      from: {
        path: '^(src|reports)/',
        pathNot: '^src/(exchange|cli|problems\\.ts|app\\.ts|main\\.ts|demo\\.ts)',
      },
      to: { path: '^src/(exchange|cli)/' },
    },
    {
      name: 'web-knows-only-pure-nouns',
      comment: 'The browser asks the API; check digits and their sentences are the same here and there.',
      severity: 'error',
      from: { path: '^src/web/' },
      to: {
        path: '^(src|reports)/',
        pathNot: '^src/(web/|clients/requisites/requisite(s|-sentences)\\.ts$)',
      },
    },
    {
      name: 'reports-are-pure',
      comment: 'A report turns data into a definition: it knows types, money and dates, nothing that acts.',
      severity: 'error',
      from: { path: '^reports/' },
      to: { path: '^src/', pathNot: '^src/(shared/(money|dates|list-copy)|billing/document)\\.ts$' },
    },
    {
      name: 'money-is-one-module',
      severity: 'error',
      from: { path: '^(src|reports)/', pathNot: '^src/shared/money\\.ts$' },
      to: { path: 'node_modules/decimal\\.js' },
    },
    {
      name: 'dates-are-one-module',
      severity: 'error',
      from: { path: '^(src|reports)/', pathNot: '^src/shared/dates\\.ts$' },
      to: { path: 'node_modules/luxon' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
