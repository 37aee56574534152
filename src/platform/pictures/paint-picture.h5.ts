/** Draws with the context it is given; pictures are loaded through `loadImage`. */
export type Paint = (
  context: CanvasRenderingContext2D,
  loadImage: (source: string) => Promise<HTMLImageElement>,
) => Promise<void>

/** Paints on a canvas of its own and answers a data URL; the page's canvas is only needed inside WeChat. */
export async function paintPicture(_canvasId: string, size: { width: number; height: number }, paint: Paint) {
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('canvas_missing')
  await paint(context, loadImage)
  return canvas.toDataURL('image/png')
}

function loadImage(source: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('picture_unreadable'))
    image.src = source
  })
}
