import { spawn } from 'node:child_process'

/** A command of ours in a process of its own, with nothing in its environment but what is given. */
export function runScript(
  script: string,
  args: string[],
  settings: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const { PATH = '', HOME = '' } = process.env
    const child = spawn(process.execPath, [script, ...args], { env: { PATH, HOME, ...settings } })
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('close', (code) => resolve({ code, said }))
  })
}
