import type { Answer } from '@contract/operation'
import type { FunctionName } from '@contract/operations'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

const patience = 20_000

let isReady = false
function cloud() {
  if (!isReady) {
    isReady = true
    Taro.cloud.init({ env: process.env.TARO_APP_CLOUD_ENV || undefined, traceUser: false } as Parameters<
      typeof Taro.cloud.init
    >[0])
  }
  return Taro.cloud
}

/** Calls a cloud function; rejects only when no answer came (no network, time out). */
export async function callFunction(name: FunctionName, data: { operation: string; input: unknown }) {
  let timer: ReturnType<typeof setTimeout> | undefined
  // WeChat may never answer a call that was under way when it put the app to sleep.
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience)
  })
  try {
    const { result } = await Promise.race([cloud().callFunction({ name, data }), tooLate])
    return result as unknown as Answer<unknown>
  } finally {
    clearTimeout(timer)
  }
}

/** Stores a picture's file and resolves to its file id. */
export async function uploadFile(path: string, cloudPath: string): Promise<string> {
  const { fileID } = await cloud().uploadFile({ cloudPath, filePath: path })
  return fileID
}

/** An address under which everybody may fetch a stored file, for what takes no file ids. */
export async function fileAddress(fileId: string): Promise<string> {
  const { fileList } = await cloud().getTempFileURL({ fileList: [fileId] })
  const address = fileList[0]?.tempFileURL
  if (!address) throw new Error('file_missing')
  return address
}

/** Calls back whenever the network returns. */
export function onNetworkBack(listener: () => void): void {
  Taro.onNetworkStatusChange?.(({ isConnected }) => isConnected && listener())
}

export function useIsOnline(): boolean {
  const [isOnline, setOnline] = useState(true)
  useEffect(() => {
    const listen = ({ isConnected }: { isConnected: boolean }) => setOnline(isConnected)
    Taro.getNetworkType?.().then(
      ({ networkType }) => setOnline(networkType !== 'none'),
      () => {},
    )
    Taro.onNetworkStatusChange?.(listen)
    return () => Taro.offNetworkStatusChange?.(listen)
  }, [])
  return isOnline
}
