// Rewrites a screenshot with at most 256 colours, as pngquant would: pages are mostly flat, so nobody sees a difference,
// and the repository keeps a quarter of the bytes. Only what Chromium writes is understood: 8 bits, RGB or RGBA, whole.
// By hand, because pngquant and sharp bring 8 MB and more of binaries for what runs when pictures are retaken.
import { deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
const mostColours = 256
/** Grounds and letters keep their very colour: so many of the commonest, if each fills this share of the picture. */
const exact = { most: 64, share: 1 / 4000 }

/** Answers the smaller of both. */
export function shrinkPng(png) {
  const { width, height, pixels } = decode(png)
  const small = encode(width, height, ...quantise(pixels))
  return small.length < png.length ? small : png
}

function decode(png) {
  const data = []
  let head
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    const body = png.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') head = body
    if (type === 'IDAT') data.push(body)
    at += length + 12
  }
  const [width, height, depth, colour, interlace] = [
    head.readUInt32BE(0),
    head.readUInt32BE(4),
    head[8],
    head[9],
    head[12],
  ]
  if (depth !== 8 || interlace !== 0 || (colour !== 2 && colour !== 6))
    throw new Error('not a PNG as Chromium writes it')
  const size = colour === 6 ? 4 : 3
  const rows = unfilter(inflateSync(Buffer.concat(data)), width * size, height, size)
  const pixels = new Uint32Array(width * height)
  for (let index = 0; index < pixels.length; index += 1) {
    const at = index * size
    pixels[index] = (rows[at] << 16) | (rows[at + 1] << 8) | rows[at + 2]
  }
  return { width, height, pixels }
}

function unfilter(raw, stride, height, size) {
  const rows = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)]
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x
      const left = x >= size ? rows[at - size] : 0
      const above = y > 0 ? rows[at - stride] : 0
      const corner = x >= size && y > 0 ? rows[at - stride - size] : 0
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter]
      rows[at] = raw[y * (stride + 1) + 1 + x] + guess
    }
  }
  return rows
}

function paeth(left, above, corner) {
  const guess = left + above - corner
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

/** The commonest colours as they are, median cut over the rest. Answers palette and indexes. */
function quantise(pixels) {
  const counts = new Map()
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
  const colours = [...counts]
    .map(([value, count]) => ({ parts: [value >> 16, (value >> 8) & 255, value & 255], value, count }))
    .sort((one, other) => other.count - one.count)
  const common = colours.slice(0, exact.most).filter(({ count }) => count > pixels.length * exact.share)
  const boxes = [...common.map((colour) => measure([colour])), ...cut(colours.slice(common.length), common.length)]
  const palette = boxes.map(average)
  const places = new Map(boxes.flatMap(({ colours: held }, index) => held.map(({ value }) => [value, index])))
  return [palette, Uint8Array.from(pixels, (pixel) => places.get(pixel))]
}

function cut(colours, taken) {
  if (colours.length === 0) return []
  const boxes = [measure(colours)]
  while (boxes.length + taken < mostColours) {
    const widest = boxes.reduce((best, box) => (box.worth > best.worth ? box : best))
    if (widest.worth === 0) break
    boxes.splice(boxes.indexOf(widest), 1, ...split(widest))
  }
  return boxes
}

function measure(colours) {
  const spreads = [0, 1, 2].map((part) => {
    const total = colours.reduce((sum, { count }) => sum + count, 0)
    const mean = colours.reduce((sum, { parts, count }) => sum + parts[part] * count, 0) / total
    return colours.reduce((sum, { parts, count }) => sum + (parts[part] - mean) ** 2 * Math.sqrt(count), 0)
  })
  const worth = colours.length < 2 ? 0 : Math.max(...spreads)
  return { colours, part: spreads.indexOf(Math.max(...spreads)), worth }
}

function split({ colours, part }) {
  const sorted = colours.toSorted((one, other) => one.parts[part] - other.parts[part])
  const total = sorted.reduce((sum, { count }) => sum + Math.sqrt(count), 0)
  let passed = 0
  let middle = sorted.findIndex(({ count }) => {
    passed += Math.sqrt(count)
    return passed >= total / 2
  })
  middle = Math.min(sorted.length - 1, Math.max(1, middle))
  return [measure(sorted.slice(0, middle)), measure(sorted.slice(middle))]
}

function average({ colours }) {
  const total = colours.reduce((sum, { count }) => sum + count, 0)
  return [0, 1, 2].map((part) =>
    Math.round(colours.reduce((sum, { parts, count }) => sum + parts[part] * count, 0) / total),
  )
}

function encode(width, height, palette, indexes) {
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type, body) {
  const framed = Buffer.alloc(body.length + 12)
  framed.writeUInt32BE(body.length, 0)
  framed.write(type, 4, 'latin1')
  body.copy(framed, 8)
  framed.writeUInt32BE(crc32(framed.subarray(4, body.length + 8)), body.length + 8)
  return framed
}

const crcTable = Array.from({ length: 256 }, (_, start) => {
  let value = start
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

function crc32(bytes) {
  let crc = 0xffffffff
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 255] ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
