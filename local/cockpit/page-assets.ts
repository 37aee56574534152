import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

export interface PageAssets {
  html: string
  css: string
  script: string
  /** Shown while the example world is being made. */
  opening: string
  /** Goes before the app in every phone. */
  insidePhone: string
}

async function bundle(entry: string, format?: 'esm' | 'iife'): Promise<string> {
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
  const [html, opening, css, script, insidePhone] = await Promise.all([
    readFile(path.join(folder, 'index.html'), 'utf8'),
    readFile(path.join(folder, 'opening.html'), 'utf8'),
    bundle(path.join(folder, 'style', 'page.css')),
    bundle(path.join(folder, 'main.ts'), 'esm'),
    bundle(path.join(folder, 'inside-phone.ts'), 'iife'),
  ])
  return { html, opening, css, script, insidePhone }
}
