import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

export interface PageAssets {
  html: string
  css: string
  script: string
  /** Goes before the app in every phone. */
  privateHistory: string
}

async function bundle(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format,
    target: 'es2022',
    minify: true,
    legalComments: 'none',
  })
  return outputFiles[0]?.text ?? ''
}

export async function loadPageAssets(projectRoot: string): Promise<PageAssets> {
  const folder = path.join(projectRoot, 'local', 'cockpit', 'page')
  const [html, css, script, privateHistory] = await Promise.all([
    readFile(path.join(folder, 'index.html'), 'utf8'),
    readFile(path.join(folder, 'style.css'), 'utf8'),
    bundle(path.join(folder, 'main.ts'), 'esm'),
    bundle(path.join(folder, 'private-history.ts'), 'iife'),
  ])
  return { html, css, script, privateHistory }
}
