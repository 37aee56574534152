import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { OperationName } from '@contract/operations'
import type { Envelope } from '@domain/log/envelope/envelope'
import { answerText } from 'local-cloudbase'
import type { Browser } from 'playwright-core'
import { Cast } from '../../local/cockpit/cast'
import { loadPageAssets } from '../../local/cockpit/page-assets'
import { mountPhones } from '../../local/cockpit/phone-routes'
import { articleDraft } from '../functions/world/drafts'
import { agree, becomeAgent, type Published, publish } from '../functions/world/story'
import { Actor } from '../support/actors'
import { launchBrowser } from '../support/browser'
import { startTestCloud, type TestCloud } from '../support/cloud'

const root = path.resolve(__dirname, '../..')
const paragraph = '孩子小时候去医院的次数，比我们想的多；先把医疗这一件想清楚，后面的事才好谈。'.repeat(4)
const section = (id: string, text: string) => [
  { id, type: 'heading' as const, text },
  { id: `${id}-text`, type: 'text' as const, text: Array.from({ length: 4 }, () => paragraph).join('\n\n') },
]

/** Several screens on a phone: three sections of five marks each. */
const longArticle = articleDraft({
  blocks: [...section('medical', '先看医疗'), ...section('school', '再看教育金'), ...section('parents', '最后看父母')],
})

/** Who reads on a phone, and whose cards there are. */
export interface Readers {
  slug: string
  reader: Actor
  agents: [Published, Published]
}

/** The cockpit's phones over a real local cloud, and one browser for them all. */
export class CaptureCloud {
  readonly calls: { slug: string; operation?: OperationName; input: unknown }[] = []

  private constructor(
    readonly cloud: TestCloud,
    readonly browser: Browser,
  ) {}

  static async open(): Promise<CaptureCloud> {
    const [cloud, browser, assets] = await Promise.all([startTestCloud(), launchBrowser(), loadPageAssets(root)])
    const opened = new CaptureCloud(cloud, browser)
    cloud.route('GET', '/cockpit/inside-phone.js', ({ response }) =>
      answerText(response, assets.insidePhone, 'text/javascript; charset=utf-8'),
    )
    mountPhones({
      cloud,
      cast: new Cast({ people: [] }),
      clockAhead: () => 0,
      h5Folder: path.join(root, 'dist', 'h5'),
      run: ({ functionName, operation, input, member }) => {
        opened.calls.push({ slug: member.slug, operation, input })
        return cloud.callFunction(functionName, { operation, input }, member.openid)
      },
    })
    return opened
  }

  /** A reader nobody knows yet and two agents with an article each; the reader has agreed to those named. */
  async readers(agreedTo: (0 | 1)[] = [0, 1]): Promise<Readers> {
    const take = randomUUID().slice(0, 8)
    const slug = `visitor-${take}`
    const reader = new Actor(this.cloud, '林悦', `cockpit-${slug}`)
    const share = async (name: string, id: string) => {
      const agent = new Actor(this.cloud, name, `${id}-${take}`)
      await becomeAgent(agent)
      return publish(agent, longArticle)
    }
    const agents: Readers['agents'] = [await share('王敏', 'wang-min'), await share('赵磊', 'zhao-lei')]
    for (const index of agreedTo) await agree(reader, agents[index])
    return { slug, reader, agents }
  }

  async envelopesOf({ personId }: Actor): Promise<Envelope[]> {
    const { envelopes } = await this.cloud.dumpAll()
    const mine = (envelopes as unknown as Envelope[]).filter((each) => each.personId === personId)
    return mine.sort((one, other) => one.receivedAt - other.receivedAt || one.sequence - other.sequence)
  }

  /** Waits for what the cloud is told without the phone waiting for it. */
  async until(isSo: () => Promise<boolean>): Promise<void> {
    for (const deadline = Date.now() + 30_000; !(await isSo()); ) {
      if (Date.now() > deadline) throw new Error('it did not come to pass')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  sentBy(slug: string, operation: OperationName) {
    return this.calls.filter((call) => call.slug === slug && call.operation === operation)
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.cloud.stop()
  }
}
