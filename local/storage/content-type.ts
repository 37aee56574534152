import path from 'node:path'

const contentTypes: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.mp4': 'video/mp4',
  '.mp3': 'audio/mpeg',
  '.pdf': 'application/pdf',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

export function contentTypeOf(name: string): string {
  return contentTypes[path.extname(name).toLowerCase()] ?? 'application/octet-stream'
}

/** The extension under which a picture from a phone is kept; null for what is no picture. */
export function pictureExtension(contentType: string): string | null {
  const bare = contentType.split(';')[0]?.trim().toLowerCase()
  const extension = Object.entries(contentTypes).find(([, type]) => type === bare)?.[0]
  return extension && bare?.startsWith('image/') && bare !== 'image/svg+xml' ? extension : null
}
