import { uploadBlob } from '../network/network'
import { chooseFile } from './choose-file'

const longestSide = 1600

/** Lets the person choose a picture and stores it. Resolves to its file id, or null when they chose none; rejects when storing failed. */
export async function choosePicture(): Promise<string | null> {
  const file = await chooseFile('image/*')
  return file ? uploadBlob(await shrink(file)) : null
}

async function shrink(file: File): Promise<Blob> {
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (!bitmap) return file
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  if (scale === 1 && file.size < 400_000) return file
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? file), 'image/jpeg', 0.85))
}
