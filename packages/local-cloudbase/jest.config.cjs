const { randomInt } = require('node:crypto')

// Every randomised test grows from this seed, said before anything runs; a run that this one is part of has said its own.
if (!process.env.SEED) {
  process.env.SEED = String(randomInt(1_000_000_000))
  process.stderr.write(`SEED=${process.env.SEED}\n`)
}

module.exports = {
  displayName: 'emulator',
  rootDir: __dirname,
  testEnvironment: 'node',
  testTimeout: 60_000 * Number(process.env.RUNS ?? 1),
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
}
