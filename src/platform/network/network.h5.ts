import type { Answer } from '@contract/operation'
import type { FunctionName } from '@contract/operations'
import { useEffect, useState } from 'react'

const patience = 20_000

/** Calls a cloud function; rejects only when no answer came (no network, time out). */
export async function callFunction(name: FunctionName, data: { operation: string; input: unknown }) {
  const cut = new AbortController()
  const timer = setTimeout(() => cut.abort(), patience)
  try {
    const response = await fetch(new URL(`functions/${name}`, document.baseURI), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(data),
      signal: cut.signal,
      // An envelope closed by leaving the page must outlive the page.
      keepalive: name === 'capture',
    })
    const { result } = (await response.json()) as { result: Answer<unknown> }
    return result
  } finally {
    clearTimeout(timer)
  }
}

/** Stores a picture and resolves to its file id. */
export async function uploadBlob(file: Blob): Promise<string> {
  const response = await fetch(new URL('storage', document.baseURI), {
    method: 'POST',
    headers: { 'content-type': file.type || 'application/octet-stream' },
    body: file,
  })
  if (!response.ok) throw new Error(`storage answered ${response.status}`)
  const { fileId } = (await response.json()) as { fileId: string }
  return fileId
}

/** Calls back whenever the network returns. */
export function onNetworkBack(listener: () => void): void {
  window.addEventListener('online', listener)
}

export function useIsOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine)
  useEffect(() => {
    const listen = () => setOnline(navigator.onLine)
    window.addEventListener('online', listen)
    window.addEventListener('offline', listen)
    return () => {
      window.removeEventListener('online', listen)
      window.removeEventListener('offline', listen)
    }
  }, [])
  return isOnline
}
