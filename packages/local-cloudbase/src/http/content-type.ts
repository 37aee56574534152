import path from 'node:path'

/**
 * Files that a cloud or a page beside it serves. A short list, not a library's thousand types: what a phone may upload must
 * be closed, and mime-types would keep those as .jpeg and .qt.
 */
const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
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
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

export function contentTypeOf(name: string): string {
  return contentTypes[path.extname(name).toLowerCase()] ?? 'application/octet-stream'
}

/** What people put into storage is never a page or a script, whatever it is called. */
export function storedTypeOf(name: string): string {
  const type = contentTypeOf(name)
  return /^text\/(html|javascript|css)/.test(type) ? 'application/octet-stream' : type
}

/** The extension under which a phone's picture or video is kept; null for everything else, drawings with scripts included. */
export function mediaExtension(contentType: string): string | null {
  const bare = contentType.split(';')[0]?.trim().toLowerCase()
  const extension = Object.entries(contentTypes).find(([, type]) => type === bare)?.[0]
  return extension && /^(image|video)\//.test(bare ?? '') && bare !== 'image/svg+xml' ? extension : null
}
