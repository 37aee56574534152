import { readFileSync } from 'node:fs'
import path from 'node:path'

const source = readFileSync(path.resolve(__dirname, '../../../src/styles/tokens.scss'), 'utf8')
const [lightSource = '', darkSource = ''] = source.split('@media (prefers-color-scheme: dark)')
const coloursIn = (text: string) =>
  Object.fromEntries([...text.matchAll(/--([a-z0-9-]+): (#[0-9A-F]{6});/gi)].map(([, name, colour]) => [name, colour]))
const light: Record<string, string> = coloursIn(lightSource)
const dark: Record<string, string> = { ...light, ...coloursIn(darkSource) }

/** Which words stand on what. */
const pairs = [
  ...['ink', 'ink-2', 'ink-3'].flatMap((text) =>
    ['ground', 'surface', 'sunken'].map((under) => [text, under] as const),
  ),
  ...['primary', 'danger'].flatMap((text) => ['ground', 'surface'].map((under) => [text, under] as const)),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-pressed'],
  ['on-primary-soft', 'primary-soft'],
  ['on-note-soft', 'note-soft'],
  ['danger', 'danger-soft'],
] as const

test.each([
  ['light', light],
  ['dark', dark],
])('words are readable in %s: contrast 4.5 at least, by WCAG 2.2 §1.4.3', (_name, colours) => {
  const tooFaint = pairs
    .map(([text, under]) => ({ text, under, contrast: contrast(colours[text] ?? '', colours[under] ?? '') }))
    .filter((pair) => !(pair.contrast >= 4.5))
    .map(({ text, under, contrast }) => `${text} on ${under}: ${contrast.toFixed(2)}`)
  expect(tooFaint).toEqual([])
})

function contrast(one: string, other: string): number {
  const [brighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (brighter + 0.05) / (darker + 0.05)
}

/** Relative luminance of `#RRGGBB`. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
