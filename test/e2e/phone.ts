import type { FrameLocator, Locator, Page } from 'playwright-core'

interface Which {
  exact?: boolean
  /** Which of several; the last is `-1`. */
  nth?: number
}

/** One phone of the cockpit, used as its holder would: by the words on it, with a finger. */
export class Phone {
  readonly node: Locator
  readonly app: FrameLocator

  constructor(
    private readonly page: Page,
    readonly slug: string,
  ) {
    this.node = page.locator(`[data-phone="${slug}"]`)
    this.app = this.node.frameLocator('iframe.app')
  }

  /** Words on the page in front; pages behind it stay in the document but are not seen. */
  text(words: string | RegExp, { exact = false, nth = 0 }: Which = {}): Locator {
    return this.app.getByText(words, { exact }).filter({ visible: true }).nth(nth)
  }

  async sees(words: string | RegExp, which: Which = {}): Promise<void> {
    await this.text(words, which).waitFor({ state: 'visible' })
  }

  async tap(words: string | RegExp, which: Which = {}): Promise<void> {
    const target = this.text(words, which)
    await target.waitFor({ state: 'visible' })
    await target.scrollIntoViewIfNeeded()
    await target.tap()
  }

  async type(field: string, value: string): Promise<void> {
    // Taro's own element around the field carries the same placeholder.
    const fields = this.app.locator(`input[placeholder*="${field}"], textarea[placeholder*="${field}"]`)
    const input = fields.filter({ visible: true }).first()
    await input.scrollIntoViewIfNeeded()
    await input.fill(value)
  }

  /** Chooses a photo from the album after a tap that opens the system's picker. */
  async choosePhoto(openPicker: () => Promise<void>, file: string): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), openPicker()])
    await chooser.setFiles(file)
  }

  /** WeChat's own buttons around the app. */
  async back(): Promise<void> {
    await this.node.getByRole('button', { name: '返回' }).tap()
  }

  async closeApp(): Promise<void> {
    await this.node.getByRole('button', { name: '关闭小程序，回到聊天' }).tap()
  }

  async openAppFromList(): Promise<void> {
    await this.node.locator('[data-partner="@app"]').tap()
  }

  /** In WeChat's sheet. */
  async sendTo(name: string): Promise<void> {
    await this.node.locator('.send-row', { hasText: name }).tap()
  }

  /** Taps the latest card in the chat that is open. */
  async openCard(title: string): Promise<void> {
    await this.node.locator('.chat-card', { hasText: title }).last().tap()
  }

  /** The latest card, from wherever the phone is: an open app shows a banner first. */
  async openCardFrom(sender: string, title: string): Promise<void> {
    const banner = this.node.locator('.banner', { hasText: title })
    if (await banner.isVisible()) await banner.tap()
    const card = this.node.locator('.chat-card', { hasText: title }).last()
    if (!(await card.isVisible())) await this.node.locator('.chat-row', { hasText: sender }).tap()
    await card.tap()
  }

  /** A thumb that scrolls down slowly and rests; each rest is time spent reading. Returns the milliseconds it took. */
  async read({ rests, restMs, step = 260 }: { rests: number; restMs: number; step?: number }): Promise<number> {
    const frame = this.node.locator('iframe.app')
    const box = await frame.boundingBox()
    if (!box) throw new Error('the app is not open')
    const startedAt = Date.now()
    for (let rest = 0; rest < rests; rest += 1) {
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await this.page.mouse.wheel(0, step)
      await this.app.locator('body').dispatchEvent('touchmove')
      await this.page.waitForTimeout(restMs)
    }
    return Date.now() - startedAt
  }
}
