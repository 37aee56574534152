const { randomInt } = require('node:crypto')
const { packageSources } = require('./scripts/package-sources.cjs')

// Every randomised test grows from this seed. It is said before anything runs, because an input that takes a process
// down, or hangs it, leaves no report behind. Workers inherit it.
process.env.SEED ||= String(randomInt(1_000_000_000))
process.stderr.write(`SEED=${process.env.SEED}\n`)

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
    ...Object.fromEntries(Object.entries(packageSources).map(([name, source]) => [`^${name}$`, source])),
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
  testTimeout: 60_000 * Number(process.env.RUNS ?? 1),
  projects: [
    project('unit'),
    project('contract'),
    project('architecture'),
    project('functions', { setupFilesAfterEnv: ['<rootDir>/test/support/whole-hour.ts'] }),
    '<rootDir>/packages/local-cloudbase',
    project('local'),
    project('chaos'),
    project('fuzz'),
    // Compiled output is plain JavaScript in dist/, so it is read from there and never transformed.
    project('weapp', { testEnvironment: 'jsdom', modulePathIgnorePatterns: ['<rootDir>/.local/'] }),
    project('e2e'),
  ],
}
