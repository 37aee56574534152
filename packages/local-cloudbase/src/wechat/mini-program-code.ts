import { create } from 'qrcode'
import { encodeOneBitPng } from './one-bit-png'

/** White modules around, as readers want them. */
const margin = 2

/** A picture in the place of WeChat's mini program code; any reader scans it. A row of modules is drawn once. */
export async function drawMiniProgramCode(address: string, width: number): Promise<Buffer> {
  const { modules } = create(address, { errorCorrectionLevel: 'M' })
  const across = modules.size + 2 * margin
  const moduleAt = (pixel: number) => Math.floor((pixel * across) / width) - margin
  const isDark = (row: number, column: number) =>
    row >= 0 && column >= 0 && row < modules.size && column < modules.size && modules.get(row, column)
  const drawRow = (row: number) => {
    const bits = Buffer.alloc(Math.ceil(width / 8))
    for (let pixel = 0; pixel < width; pixel++) {
      if (!isDark(row, moduleAt(pixel))) bits[pixel >> 3] = (bits[pixel >> 3] as number) | (0x80 >> (pixel & 7))
    }
    return bits
  }
  const drawn = Array.from({ length: across }, (_, index) => drawRow(index - margin))
  const rows = Array.from({ length: width }, (_, pixel) => drawn[moduleAt(pixel) + margin] as Buffer)
  return encodeOneBitPng(width, rows)
}
