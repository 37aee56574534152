// One project per kind of test, so that each can be run and counted by name.
const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.(ts|tsx|mts)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: {
    '^@domain/(.*)$': '<rootDir>/domain/$1',
    '^@contract/(.*)$': '<rootDir>/contract/$1',
    '^@/(.*)$': '<rootDir>/src/$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/', '<rootDir>/.cache/'],
}
const project = (name, extra = {}) => ({
  ...base,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.{ts,tsx}`],
  ...extra,
})

module.exports = {
  testTimeout: 60_000,
  projects: [
    project('unit'),
    project('contract'),
    project('architecture'),
    project('functions'),
    project('local'),
    project('chaos'),
    project('fuzz'),
    // Compiled output is plain JavaScript in dist/, so it is read from there and never transformed.
    project('weapp', { testEnvironment: 'jsdom', modulePathIgnorePatterns: ['<rootDir>/.local/'] }),
    project('e2e'),
  ],
}
