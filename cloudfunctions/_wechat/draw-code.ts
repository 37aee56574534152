import { cloud } from '../_runtime/database'
import { refuse } from '../_runtime/refuse'
import { loadSdk } from './load-sdk'

/** Draws a mini-program code and keeps it in storage; answers the file id. `scene` holds at most 32 characters. */
export async function storeUnlimitedCode({ scene, page }: { scene: string; page: string }): Promise<string> {
  const image = await drawCode({ scene, page })
  const { fileID } = await cloud().uploadFile({ cloudPath: `codes/${scene}.png`, fileContent: image })
  return fileID ?? refuse('busy')
}

async function drawCode(request: { scene: string; page: string }): Promise<Buffer> {
  try {
    const { openapi } = await loadSdk()
    const { buffer } = await openapi.wxacode.getUnlimited({ ...request, checkPath: false })
    return buffer
  } catch {
    return refuse('busy')
  }
}
