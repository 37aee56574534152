import { toBuffer } from 'qrcode'

/** A picture in the place of WeChat's mini program code; any reader scans it. */
export function drawPosterCode(address: string, width: number): Promise<Buffer> {
  return toBuffer(address, { width, margin: 2, errorCorrectionLevel: 'M' })
}
