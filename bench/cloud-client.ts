import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Answer } from '../contract/operation'
import { functionOf, type OperationInput, type OperationName, type OperationOutput } from '../contract/operations'
import type { Question, Work } from './bench-cloud'
import type { Preload } from './preload'

export interface BenchCloud {
  url: string
  env: Record<string, string>
  call<N extends OperationName>(openid: string, name: N, input: OperationInput<N>): Promise<OperationOutput<N>>
  work(): Promise<Work>
  resetWork(): Promise<void>
  memoryBytes(): Promise<number>
  close(): Promise<void>
}

/** A local cloud in its own process over an empty folder, called over HTTP as a phone would. */
export async function openBenchCloud(preload?: Preload): Promise<BenchCloud> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'shuke-bench-'))
  const child = fork('bench/cloud-process.mjs', [JSON.stringify({ dataDir, preload })], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const { ready } = await nextMessage<{ ready: { url: string; env: Record<string, string> } }>(child)
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const ask = async <T>(question: Question): Promise<T> => {
    const answered = nextMessage<{ answer: T }>(child)
    child.send(question)
    return (await answered).answer
  }
  return {
    ...ready,
    call: (openid, name, input) => callFunction(agent, ready.url, openid, name, input),
    work: () => ask({ ask: 'work' }),
    resetWork: async () => void (await ask({ ask: 'resetWork' })),
    memoryBytes: () => ask({ ask: 'memory' }),
    close: async () => {
      agent.destroy()
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.disconnect()
      await ended
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function nextMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const failed = (code: number | null) => reject(new Error(`the bench cloud ended (${code})`))
    child.once('exit', failed)
    child.once('message', (message) => {
      child.off('exit', failed)
      resolve(message as T)
    })
  })
}

function callFunction<N extends OperationName>(
  agent: Agent,
  url: string,
  openid: string,
  name: N,
  input: OperationInput<N>,
) {
  const body = JSON.stringify({ operation: name, input })
  return new Promise<OperationOutput<N>>((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-local-openid': openid,
    }
    const call = request(`${url}/functions/${functionOf[name]}`, { method: 'POST', agent, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => {
        const { result } = JSON.parse(text) as { result?: Answer<OperationOutput<N>> }
        if (result?.ok) resolve(result.data)
        else reject(new Error(`${name}: ${result?.error.code ?? text}`))
      })
    })
    call.on('error', reject)
    call.end(body)
  })
}
