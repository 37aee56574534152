import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../support/browser'
import { Phone } from './phone'
import { dataFolder, StageProcess } from './stage-process'

/** The cockpit in a real browser over a local cloud of its own. */
export class OpenStage {
  private constructor(
    private readonly server: StageProcess,
    private readonly browser: Browser,
    private readonly forget: () => void,
    readonly page: Page,
  ) {}

  static async open(world: 'example' | 'empty'): Promise<OpenStage> {
    const folder = dataFolder()
    const server = await StageProcess.start(world, folder.path)
    const browser = await launchBrowser()
    const context = await browser.newContext({
      viewport: { width: 1720, height: 1000 },
      hasTouch: true,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    })
    context.setDefaultTimeout(45_000)
    const page = await context.newPage()
    await page.goto(server.url)
    return new OpenStage(server, browser, folder.remove, page)
  }

  get url(): string {
    return this.server.url
  }

  phone(slug: string): Phone {
    return new Phone(this.page, slug)
  }

  /** The strip over the phones has noticed by itself that this many of the story's steps are done. */
  async noticed(steps: number): Promise<void> {
    await this.page
      .locator('.steps .done')
      .nth(steps - 1)
      .waitFor()
  }

  /** Runs one chapter of a story; when it fails, the picture of that moment is kept in `.cache`. */
  async chapter(title: string, play: () => Promise<void>): Promise<void> {
    try {
      await play()
    } catch (error) {
      const folder = path.resolve(__dirname, '../../.cache/e2e')
      mkdirSync(folder, { recursive: true })
      await this.page.screenshot({ path: path.join(folder, 'failed.png') }).catch(() => {})
      throw new Error(`${title}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.server.stop()
    this.forget()
  }
}
