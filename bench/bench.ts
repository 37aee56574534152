import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { measureBoard } from './board'
import { measureCapture } from './capture'
import { type Figure, holds, median, round } from './figure'
import { measureFolding } from './folding'
import { measureSizes } from './size'
import { measureColdStart } from './start'
import { measureTags } from './tags'

const parts: Record<string, () => Promise<Figure[]>> = {
  capture: measureCapture,
  board: measureBoard,
  folding: measureFolding,
  tags: measureTags,
  size: measureSizes,
  start: measureColdStart,
}

/** Runs the chosen parts one after the other and prints one table. Answers 1 when a figure misses its bound. */
export async function runBench(args: string[]): Promise<number> {
  const only = flagValue(args, '--only')?.split(',') ?? Object.keys(parts)
  const figures: Figure[] = [...machineNoise()]
  for (const name of only) {
    const measure = parts[name]
    if (!measure) throw new Error(`unknown part ${name}; there are: ${Object.keys(parts).join(', ')}`)
    console.log(`bench ${name} …`)
    figures.push(...(await measure()))
  }
  printTable(figures)
  const file = flagValue(args, '--json')
  if (file) writeFileSync(file, `${JSON.stringify(toJson(figures), null, 2)}\n`)
  return figures.every(holds) ? 0 : 1
}

function flagValue(args: string[], flag: string): string | undefined {
  const at = args.indexOf(flag)
  return at < 0 ? undefined : args[at + 1]
}

/** The same small piece of work, many times: how far this machine's speed wanders while nothing of ours changes. */
function machineNoise(): Figure[] {
  const times = Array.from({ length: 30 }, () => {
    const startedAt = performance.now()
    let sum = 0
    for (let n = 0; n < 3_000_000; n += 1) sum += Math.sqrt(n)
    return sum > 0 ? performance.now() - startedAt : 0
  }).slice(5)
  const spread = (100 * (Math.max(...times) - Math.min(...times))) / median(times)
  return [{ name: 'machine.noise_percent', value: round(spread, 1), unit: '%', note: `${cpus().length} cores` }]
}

function printTable(figures: readonly Figure[]): void {
  const rows = figures.map((figure) => [
    figure.name,
    `${figure.value} ${figure.unit}`.trim(),
    figure.must ? `${figure.must.atLeast === undefined ? '≤' : '≥'} ${figure.must.atLeast ?? figure.must.atMost}` : '',
    figure.must ? (holds(figure) ? 'ok' : 'MISSED') : '',
    figure.note ?? '',
  ])
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
}

function toJson(figures: readonly Figure[]): Record<string, unknown> {
  return Object.fromEntries(figures.map(({ name, value, unit, must, note }) => [name, { value, unit, must, note }]))
}
