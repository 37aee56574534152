const width = 360
const height = 48
/** The warmth scale's hot: it stands out on both grounds, so one drawing serves light and dark. */
const colour = '%23E58A4B'

/**
 * Points per day, oldest first, as an SVG data address: a soft area under one line. A day is spread over its two
 * neighbours, since a single tall day would otherwise read as noise.
 */
export function drawWarmthLine(days: number[]): string {
  const smooth = days.map((day, index) => ((days[index - 1] ?? day) + 2 * day + (days[index + 1] ?? day)) / 4)
  const top = Math.max(...smooth, 1)
  const step = width / Math.max(smooth.length - 1, 1)
  const points = smooth.map(
    (value, index) => `${round(index * step)} ${round(height - 3 - (value / top) * (height - 8))}`,
  )
  const line = `M${points.join('L')}`
  const last = points[points.length - 1]?.split(' ') ?? ['0', '0']
  return (
    `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width + 4} ${height}' preserveAspectRatio='none'%3E` +
    `%3Cpath d='${line}L${width} ${height}L0 ${height}Z' fill='${colour}' fill-opacity='.14'/%3E` +
    `%3Cpath d='${line}' fill='none' stroke='${colour}' stroke-width='1.6' stroke-linejoin='round' vector-effect='non-scaling-stroke'/%3E` +
    `%3Ccircle cx='${last[0]}' cy='${last[1]}' r='3' fill='${colour}'/%3E%3C/svg%3E`
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
