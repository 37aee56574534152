import path from 'node:path'

const contentTypes: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mov': 'video/quicktime',
  '.mp3': 'audio/mpeg',
  '.pdf': 'application/pdf',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

export function contentTypeOf(name: string): string {
  return contentTypes[path.extname(name).toLowerCase()] ?? 'application/octet-stream'
}

/** The extension under which a phone's picture or video is kept; null for everything else, drawings with scripts included. */
export function mediaExtension(contentType: string): string | null {
  const bare = contentType.split(';')[0]?.trim().toLowerCase()
  const extension = Object.entries(contentTypes).find(([, type]) => type === bare)?.[0]
  return extension && /^(image|video)\//.test(bare ?? '') && bare !== 'image/svg+xml' ? extension : null
}
