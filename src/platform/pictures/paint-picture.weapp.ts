import Taro from '@tarojs/taro'
import type { Paint } from './paint-picture'

/** Paints on the page's `<Canvas type="2d">` named by `canvasId` and answers a temporary file. */
export async function paintPicture(canvasId: string, size: { width: number; height: number }, paint: Paint) {
  const canvas = await findCanvas(canvasId)
  canvas.width = size.width
  canvas.height = size.height
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  await paint(context, (source) => loadImage(canvas, source))
  const file = await Taro.canvasToTempFilePath({
    canvas,
    destWidth: size.width,
    destHeight: size.height,
    fileType: 'png',
  })
  return file.tempFilePath
}

function findCanvas(canvasId: string): Promise<Taro.Canvas> {
  return new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${canvasId}`)
      .node((found) => (found?.node ? resolve(found.node as Taro.Canvas) : reject(new Error('canvas_missing'))))
      .exec()
  })
}

async function loadImage(canvas: Taro.Canvas, source: string): Promise<HTMLImageElement> {
  // A canvas reads files and addresses, no cloud file ids.
  const path = source.startsWith('cloud://') ? await download(source) : source
  return new Promise((resolve, reject) => {
    const image = canvas.createImage() as unknown as HTMLImageElement
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('picture_unreadable'))
    image.src = path
  })
}

async function download(fileID: string): Promise<string> {
  const { tempFilePath } = await Taro.cloud.downloadFile({ fileID })
  return tempFilePath
}
