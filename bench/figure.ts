/** One measured figure, beside what it must reach. */
export interface Figure {
  name: string
  value: number
  unit: string
  /** The bound, or undefined for a floor or rival that is only stated. */
  must?: { atLeast?: number; atMost?: number }
  note?: string
}

export const holds = ({ value, must }: Figure): boolean =>
  (must?.atLeast === undefined || value >= must.atLeast) && (must?.atMost === undefined || value <= must.atMost)

export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)
export const round = (value: number, digits = 2): number => Number(value.toFixed(digits))
