// Renders the drawings in src/assets/art as the pictures of WeChat's chat cards, which take no SVG: 500×400, few colours.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32, deflateSync } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const drawings = join(root, 'src/assets/art')
const cards = join(root, 'src/assets/cards')
const size = { width: 500, height: 400 }
const colours = 64

/** Left edge of the 525 units that a card keeps of a drawing's 750; the middle unless the subject stands elsewhere. */
const cropFrom = {
  kite: 140,
  'family-table': 112,
  bench: 150,
  tea: 100,
  checkup: 145,
  clinic: 105,
  'piggy-jar': 150,
  'running-shoes': 110,
  'height-chart': 180,
  album: 90,
  'answer-sheet': 140,
}

mkdirSync(cards, { recursive: true })
for (const file of readdirSync(drawings).filter((name) => name.endsWith('.svg') && !name.startsWith('face-'))) {
  const name = file.slice(0, -'.svg'.length)
  const png = encode(render(readFileSync(join(drawings, file), 'utf8'), cropFrom[name] ?? 112.5))
  writeFileSync(join(cards, `${name}.png`), png)
  console.log(`${name}.png ${(png.length / 1024).toFixed(1)} kB`)
}

function render(svg, left) {
  const cropped = svg.replace(/viewBox="[^"]+"/, `viewBox="${left} 0 525 420"`)
  return new Resvg(cropped, { fitTo: { mode: 'width', value: size.width } }).render().pixels
}

/** A PNG with a palette of the commonest colours; the soft edges between two flat areas take the nearest one. */
function encode(rgba) {
  const counts = new Map()
  for (let i = 0; i < rgba.length; i += 4) {
    const colour = (rgba[i] << 16) | (rgba[i + 1] << 8) | rgba[i + 2]
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const palette = choosePalette([...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour))
  const indexOf = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]))
  const rows = Buffer.alloc((size.width + 1) * size.height)
  for (let y = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++) {
      const i = (y * size.width + x) * 4
      rows[y * (size.width + 1) + 1 + x] = indexOf.get((rgba[i] << 16) | (rgba[i + 1] << 8) | rgba[i + 2])
    }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size.width, 0)
  header.writeUInt32BE(size.height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(split))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The commonest first, leaving out what lies close to one already chosen, so rare but distinct colours stay in. */
function choosePalette(byFrequency) {
  const chosen = []
  for (const colour of byFrequency) {
    if (chosen.length === colours) break
    if (chosen.every((other) => distance(other, colour) > 180)) chosen.push(colour)
  }
  return chosen
}

function nearest(palette, colour) {
  let best = 0
  for (let i = 1; i < palette.length; i++) if (distance(palette[i], colour) < distance(palette[best], colour)) best = i
  return best
}

function split(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255]
}

function distance(a, b) {
  const [ar, ag, ab] = split(a)
  const [br, bg, bb] = split(b)
  return (ar - br) ** 2 + (ag - bg) ** 2 + (ab - bb) ** 2
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
