import { existsSync } from 'node:fs'
import { type Browser, chromium as playwright } from 'playwright-core'

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Works as root and in containers, and asks the network for nothing. */
const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--font-render-hinting=none',
]

export function findSystemBrowser(): string | undefined {
  const wanted = process.env.CHROME_PATH
  if (wanted && !existsSync(wanted)) throw new Error(`CHROME_PATH names no file: ${wanted}`)
  return wanted ?? systemBrowsers.find((path) => existsSync(path))
}

/** The system's Chrome or Chromium; on a bare machine the one that comes inside an npm package. */
export async function launchBrowser(): Promise<Browser> {
  const system = findSystemBrowser()
  if (system) return playwright.launch({ executablePath: system, headless: true, args: quietFlags })
  // Set before the import: only then does the package unpack the shared libraries a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return playwright.launch({
    executablePath: await packaged.executablePath(),
    headless: true,
    // One process for everything is for hosts that allow no other; with several phones at once it goes down.
    args: [...packaged.args.filter((flag) => flag !== '--single-process'), ...quietFlags],
  })
}
