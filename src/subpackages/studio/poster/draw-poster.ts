import { wrapText } from './wrap-text'

export interface PosterWords {
  title: string
  summary: string
  /** Time and place of an event, one line each. */
  facts: string[]
  agentName: string
  institution: string
  licenceNumber: string
}

export interface PosterPictures {
  cover: CanvasImageSource & { width: number; height: number }
  code: CanvasImageSource & { width: number; height: number }
  avatar?: CanvasImageSource & { width: number; height: number }
}

export const posterSize = { width: 750, height: 1200 }

// A poster is paper: it looks the same in dark mode, so its colours are its own.
const paper = { ground: '#FFFFFF', ink: '#1E1F1D', second: '#5F635E', line: '#E8E5E0', pine: '#1F5C4D' }
const font = (size: number, weight = 400) =>
  `${weight} ${size}px -apple-system, "PingFang SC", "Noto Sans CJK SC", sans-serif`
const margin = 56
const inner = posterSize.width - 2 * margin

/** Draws the whole poster at `posterSize`: cover, words, and a foot with the agent and the code. */
export function drawPoster(context: CanvasRenderingContext2D, words: PosterWords, pictures: PosterPictures): void {
  context.fillStyle = paper.ground
  context.fillRect(0, 0, posterSize.width, posterSize.height)
  drawCover(context, pictures.cover, 0, 0, posterSize.width, 560)
  drawWords(context, words)
  drawFoot(context, words, pictures)
}

function drawWords(context: CanvasRenderingContext2D, words: PosterWords): void {
  const titleEnd = drawLines(context, words.title, { y: 616, size: 48, weight: 600, color: paper.ink, maxLines: 2 })
  const room = words.facts.length > 0 ? 1 : 3
  const summaryEnd = drawLines(context, words.summary, {
    y: titleEnd + 20,
    size: 30,
    weight: 400,
    color: paper.second,
    maxLines: room,
  })
  let y = summaryEnd + 24
  for (const fact of words.facts)
    y = drawLines(context, fact, { y, size: 30, weight: 500, color: paper.pine, maxLines: 1 }) + 6
}

function drawFoot(context: CanvasRenderingContext2D, words: PosterWords, { avatar, code }: PosterPictures): void {
  const top = 976
  const codeSize = 164
  context.fillStyle = paper.line
  context.fillRect(margin, top - 20, inner, 1)
  context.drawImage(code, posterSize.width - margin - codeSize, top, codeSize, codeSize)
  const left = avatar ? margin + 108 : margin
  if (avatar) drawRound(context, avatar, margin, top + 12, 84)
  const width = posterSize.width - margin - codeSize - 24 - left
  drawLine(context, words.agentName, { x: left, y: top + 14, width, size: 34, weight: 600, color: paper.ink })
  drawLine(context, words.institution, { x: left, y: top + 62, width, size: 24, weight: 400, color: paper.second })
  const licence = `执业证 ${words.licenceNumber}`
  drawLine(context, licence, {
    x: margin,
    y: top + 118,
    width: inner - codeSize - 24,
    size: 22,
    weight: 400,
    color: paper.second,
  })
  context.textAlign = 'center'
  context.font = font(20)
  context.fillStyle = paper.second
  context.fillText('长按识别', posterSize.width - margin - codeSize / 2, top + codeSize + 12)
  context.textAlign = 'left'
}

interface Lettering {
  size: number
  weight: number
  color: string
}

function drawLines(
  context: CanvasRenderingContext2D,
  text: string,
  { y, maxLines, ...lettering }: Lettering & { y: number; maxLines: number },
): number {
  letter(context, lettering)
  const height = Math.round(lettering.size * 1.42)
  const lines = wrapText(text, inner, maxLines, (each) => context.measureText(each).width)
  lines.forEach((line, index) => {
    context.fillText(line, margin, y + index * height)
  })
  return y + lines.length * height
}

function drawLine(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y, width, ...lettering }: Lettering & { x: number; y: number; width: number },
): void {
  letter(context, lettering)
  context.fillText(wrapText(text, width, 1, (each) => context.measureText(each).width)[0] ?? '', x, y)
}

function letter(context: CanvasRenderingContext2D, { size, weight, color }: Lettering): void {
  context.textBaseline = 'top'
  context.font = font(size, weight)
  context.fillStyle = color
}

// The whole picture is drawn and the frame clips it: cutting by source rectangle misreads drawings without a size.
function drawCover(
  context: CanvasRenderingContext2D,
  picture: PosterPictures['cover'],
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const scale = Math.max(width / picture.width, height / picture.height)
  const whole = { width: picture.width * scale, height: picture.height * scale }
  context.save()
  context.beginPath()
  context.rect(x, y, width, height)
  context.clip()
  context.drawImage(picture, x + (width - whole.width) / 2, y + (height - whole.height) / 2, whole.width, whole.height)
  context.restore()
}

function drawRound(
  context: CanvasRenderingContext2D,
  picture: PosterPictures['cover'],
  x: number,
  y: number,
  size: number,
): void {
  context.save()
  context.beginPath()
  context.arc(x + size / 2, y + size / 2, size / 2, 0, 2 * Math.PI)
  context.clip()
  drawCover(context, picture, x, y, size, size)
  context.restore()
}
