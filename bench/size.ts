import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { type Figure, round } from './figure'
import { sampleCaptured } from './sample'

/** What capture weighs: on the wire per interaction, and on the phone as code. */
export async function measureSizes(): Promise<Figure[]> {
  return [wireBytes(), await phoneBytes()]
}

/** One call as the phone sends it, readable names and all, over its eight interactions. */
function wireBytes(): Figure {
  const interactions = sampleCaptured(8, Date.UTC(2026, 9, 1))
  const input = {
    phoneId: 'k3JxQ9bT0aLmZ2Wd',
    sequence: 128,
    shareLinkId: 'Ab3dEf6hIj9k',
    sentAt: Date.UTC(2026, 9, 2),
    interactions,
  }
  const bytes = Buffer.byteLength(JSON.stringify({ operation: 'recordInteractions', input }))
  return { name: 'wire.bytes_per_interaction', value: round(bytes / 8, 1), unit: 'B', must: { atMost: 90 } }
}

/** All of src/capture with everything it imports but the framework, minified, as the mini program ships it. */
async function phoneBytes(): Promise<Figure> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export * from './src/capture/capture'\nexport * from './src/capture/track'\nexport * from './src/capture/use-touch'\nexport * from './src/capture/use-consent'",
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2018',
    jsx: 'automatic',
    external: ['@tarojs/*', 'react', 'react/*'],
    alias: { '@domain': './domain', '@contract': './contract', '@': './src' },
    resolveExtensions: ['.weapp.tsx', '.weapp.ts', '.tsx', '.ts', '.js'],
  })
  const bytes = gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length
  return { name: 'phone.capture_gzip_bytes', value: bytes, unit: 'B', must: { atMost: 6000 } }
}
