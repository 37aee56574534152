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

  /**
   * A finger on the words: whatever lies on top there gets it. (Taro's own button element lies over its words, so
   * aiming at an element instead of a place would never succeed.)
   */
  async tap(words: string | RegExp, which: Which = {}): Promise<void> {
    const target = this.text(words, which)
    await target.waitFor({ state: 'visible' })
    // Into the middle: at an edge the page's own bars would lie over it.
    await target.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'nearest' }))
    const { x, y, width, height } = await this.standing(target)
    await this.page.touchscreen.tap(x + width / 2, y + height / 2)
  }

  /** Where an element is once it no longer moves. */
  private async standing(target: Locator) {
    let last = await target.boundingBox()
    for (let look = 0; look < 60; look += 1) {
      await this.page.waitForTimeout(50)
      const now = await target.boundingBox()
      if (now && last && now.x === last.x && now.y === last.y) return now
      last = now
    }
    throw new Error('it does not stop moving')
  }

  /** The words are nowhere on the page in front. */
  async seesNot(words: string | RegExp, which: Which = {}): Promise<void> {
    await this.app.getByText(words, which).filter({ visible: true }).first().waitFor({ state: 'detached' })
  }

  async closeSheet(): Promise<void> {
    await this.app.getByLabel('关闭').filter({ visible: true }).first().tap()
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
    await this.node.locator('.send-row', { has: this.page.getByText(name, { exact: true }) }).tap()
  }

  /** Taps the latest card in the chat that is open. */
  async openCard(title: string): Promise<void> {
    await this.node.locator('.chat-card', { hasText: title }).last().tap()
  }

  private chatWith(name: string): Locator {
    return this.node.locator('.chat-row', { has: this.page.getByText(name, { exact: true }) })
  }

  /**
   * The latest card, from wherever the phone is. An open app shows a banner first, for six seconds: whoever comes later closes
   * the app and looks into the chat.
   */
  async openCardFrom(sender: string, title: string): Promise<void> {
    const banner = this.node.locator('.banner', { hasText: title })
    if (await banner.isVisible()) await banner.tap({ timeout: 6_000 }).catch(() => {})
    if (await this.app.owner().isVisible()) await this.closeApp()
    const card = this.node.locator('.chat-card', { hasText: title }).last()
    if (!(await card.isVisible())) await this.chatWith(sender).tap()
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
