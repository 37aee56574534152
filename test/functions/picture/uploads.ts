import type { Actor } from '../../support/actors'
import type { TestCloud } from '../../support/cloud'

const pngBeginning = Buffer.from('89504e470d0a1a0a', 'hex')

/** Uploads a picture as a phone does; answers its file id. `content` is what WeChat's check finds in it. */
export async function uploadPicture(cloud: TestCloud, actor: Actor, content = 'a portrait'): Promise<string> {
  return uploadBytes(cloud, actor, Buffer.concat([pngBeginning, Buffer.from(content)]), 'image/png')
}

export async function uploadBytes(cloud: TestCloud, actor: Actor, body: Buffer, type: string): Promise<string> {
  const headers = { 'content-type': type, 'x-local-openid': actor.openid ?? '' }
  const answer = await fetch(`${cloud.url}/storage`, { method: 'POST', headers, body: new Uint8Array(body) })
  return ((await answer.json()) as { fileId: string }).fileId
}

export const isKept = async (cloud: TestCloud, fileId: string) =>
  (await cloud.files.read(cloud.files.cloudPath(fileId) ?? '')) !== null
