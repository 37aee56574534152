import type { BrowserContext, Page, Request, Route } from 'playwright-core'
import type { CaptureCloud, Readers } from './capture-cloud'

/** What happens to an envelope on its way; whether the phone has a network at all is `setOffline`'s. */
type Weather = 'fine' | 'hangs unseen' | 'hangs applied'

type CockpitWindow = Window & { cockpitPhone: { show(isVisible: boolean): void } }

/** One phone of the cockpit in a browser of its own kind: storage outlives the app, and the test holds its clock. */
export class BrowserPhone {
  weather: Weather = 'fine'
  /** Envelopes that left the app, whatever became of them. */
  tries = 0
  private held: Route[] = []
  private readonly underWay = new Set<Request>()
  private starts = 0
  private front: Page | undefined

  private constructor(
    private readonly stage: CaptureCloud,
    private readonly context: BrowserContext,
    readonly slug: string,
  ) {}

  static async unpack(stage: CaptureCloud, { slug }: Readers, clockAhead = 0): Promise<BrowserPhone> {
    const context = await stage.browser.newContext({ viewport: { width: 375, height: 667 }, hasTouch: true })
    context.setDefaultTimeout(15_000)
    const phone = new BrowserPhone(stage, context, slug)
    await context.clock.install({ time: Date.now() + clockAhead })
    await context.route('**/functions/capture', (route) => phone.pass(route))
    return phone
  }

  get page(): Page {
    if (!this.front) throw new Error('no app is open on this phone')
    return this.front
  }

  address(rest = ''): string {
    return `${this.stage.cloud.url}/phones/${this.slug}/${rest}`
  }

  private async pass(route: Route): Promise<void> {
    if (this.weather === 'fine') return route.continue()
    if (this.weather === 'hangs applied') await route.fetch()
    this.held.push(route)
  }

  /** Envelopes that the test holds back. */
  get heldCount(): number {
    return this.held.length
  }

  /** What was held goes on its way. */
  async release(): Promise<void> {
    for (const route of this.held.splice(0)) await route.continue()
  }

  /** Taps a card: the app starts anew at its page. */
  async openCard(shareLinkId: string, title: string | null = '孩子的第一份保障'): Promise<void> {
    this.front ??= await this.newPage()
    this.starts += 1
    await this.front.goto(this.address(`?start=${this.starts}#/pages/landing/index?l=${shareLinkId}`))
    if (title) await this.sees(title)
  }

  private async newPage(): Promise<Page> {
    const page = await this.context.newPage()
    const over = (request: Request) => this.underWay.delete(request)
    page.on('request', (request) => {
      if (request.url().includes('/functions/')) this.underWay.add(request)
      if (request.url().endsWith('/functions/capture')) this.tries += 1
    })
    page.on('requestfinished', over)
    page.on('requestfailed', over)
    return page
  }

  /** The system ends the app: its process dies without a word. */
  async kill(): Promise<void> {
    const page = this.page
    const isDead = page.waitForEvent('crash')
    const session = await this.context.newCDPSession(page)
    session.send('Page.crash').catch(() => {})
    await isDead
    this.held = []
    this.underWay.clear()
    await page.close()
    this.front = undefined
  }

  /** Closes the window as a swipe does: the page is told, and nothing more. */
  async swipeAway(): Promise<void> {
    // What a page says while it goes cannot be stopped and let on its way again.
    await this.context.unroute('**/functions/capture')
    await this.page.close({ runBeforeUnload: true })
    this.front = undefined
  }

  /** WeChat puts the app behind the chat, or in front again. */
  async show(isVisible: boolean): Promise<void> {
    await this.page.evaluate((visible) => (window as unknown as CockpitWindow).cockpitPhone.show(visible), isVisible)
    await this.settled()
  }

  text(words: string, isExact = false) {
    return this.page.getByText(words, { exact: isExact }).filter({ visible: true }).first()
  }

  async sees(words: string): Promise<void> {
    await this.text(words).waitFor({ state: 'visible' })
  }

  /** A finger on the words once they stand still, whatever lies on top there. */
  async tap(words: string, isExact = true): Promise<void> {
    const target = this.text(words, isExact)
    await target.waitFor({ state: 'visible' })
    await target.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'nearest' }))
    let last = await target.boundingBox()
    for (let looks = 0; looks < 100; looks += 1) {
      await this.page.waitForTimeout(50)
      const now = await target.boundingBox()
      if (now && last && now.x === last.x && now.y === last.y && now.y < 667) {
        await this.page.touchscreen.tap(now.x + now.width / 2, now.y + now.height / 2)
        return this.settled()
      }
      last = now
    }
    throw new Error(`“${words}” does not stand still`)
  }

  /** A finger on the page, beside everything that answers one. */
  async touch(): Promise<void> {
    await this.page.touchscreen.tap(187, 120)
  }

  /** The browser draws the next page before anybody has asked to see it. */
  async pretendPrerendering(): Promise<void> {
    await this.context.addInitScript(() => Object.defineProperty(document, 'prerendering', { get: () => true }))
  }

  setOffline(isOffline: boolean): Promise<void> {
    return this.context.setOffline(isOffline)
  }

  /** From now on time passes only when the test says so. */
  async stopClock(): Promise<void> {
    const stop = async () => this.context.clock.pauseAt((await this.page.evaluate(() => Date.now())) + 500)
    // On a busy machine that instant may have gone by; the clock stands all the same, and can be told where it stands.
    await stop().catch(stop)
  }

  /** Lets time pass in steps, so that what is answered on the way is taken up at its time. */
  async time(milliseconds: number, step = 5_000): Promise<void> {
    for (let left = milliseconds; left > 0; left -= step) {
      await this.context.clock.runFor(Math.min(step, left))
      await this.settled()
    }
  }

  /** The app sleeps for so long: whatever was due meanwhile comes once, at the end. */
  async sleep(milliseconds: number): Promise<void> {
    await this.context.clock.fastForward(milliseconds)
    await this.settled()
  }

  /** No call is on its way any more, those that the test holds back excepted. */
  async settled(): Promise<void> {
    for (let quiet = 0; quiet < 3; ) {
      await this.page.evaluate(() => undefined)
      quiet = this.underWay.size <= this.held.length ? quiet + 1 : 0
    }
  }

  /** What this phone keeps, as the text it is. */
  async kept(): Promise<string> {
    return this.page.evaluate(() => JSON.stringify(localStorage))
  }

  /** Everything that was closed has been answered. */
  async allSent(): Promise<void> {
    await this.stage.until(async () => (await this.kept()).includes('\\"closed\\":[]'))
    await this.settled()
  }

  /** Fills the phone to its last character, or makes room again. */
  async fillStorage(isFull: boolean): Promise<void> {
    await this.page.evaluate((fill) => {
      localStorage.removeItem('junk')
      if (!fill) return
      let junk = ''
      for (let size = 1 << 22; size >= 1; ) {
        try {
          localStorage.setItem('junk', junk + 'x'.repeat(size))
          junk += 'x'.repeat(size)
        } catch {
          size = Math.floor(size / 2)
        }
      }
    }, isFull)
  }

  /** Makes room while no app runs. */
  async clearJunk(): Promise<void> {
    this.front = await this.newPage()
    await this.front.goto(`${this.stage.cloud.url}/healthz`)
    await this.fillStorage(false)
  }

  /** A thumb moves the page so that this paragraph stands at its top, or not at all; answers the marks that are in sight then. */
  async scrollTo(markId: string | null): Promise<string[]> {
    return this.page.evaluate((id) => {
      if (id) document.getElementById(id)?.scrollIntoView({ block: 'start' })
      const marks = [...document.querySelectorAll('.read-mark')]
      // An observer made now is told in the same frame as those of the page, after them.
      return new Promise<string[]>((resolve) => {
        const observer = new IntersectionObserver((entries) => {
          observer.disconnect()
          resolve(entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target.id))
        })
        for (const mark of marks) observer.observe(mark)
      })
    }, markId)
  }

  async discard(): Promise<void> {
    await this.context.close()
  }
}
