import type { Happening, Person, Stage } from '../stage'
import { Chats } from './chats'
import { place } from './element'
import { fitPhones } from './fit-phones'
import { forgetOldWorld } from './forget-old-world'
import { HappeningPanel } from './happening-panel'
import { watchLive } from './live'
import { waitForNewWorld } from './opening-wait'
import { People } from './people'
import { Phone, type SharedCard } from './phone'
import { askWhom } from './send-sheet'
import { StageClock } from './stage-clock'
import { currentStep } from './story'
import { StoryKeeper } from './story-keeper'
import { StoryStrip } from './story-strip'
import { Switcher } from './switcher'
import { drawTools } from './tools'

const stage = (await (await fetch('cockpit/stage')).json()) as Stage
forgetOldWorld(stage.worldId)
const clock = new StageClock(stage.clockAhead)
const people = new People(stage)
const chats = new Chats(stage.worldId, () => clock.now())
const phones: Phone[] = []
const nameOf = (slug: string) => people.find(slug)?.name ?? '这部手机'

const castKey = `cockpit:${stage.worldId}:cast`
const cast = (JSON.parse(localStorage.getItem(castKey) ?? 'null') as string[] | null) ?? stage.cast
const held = cast.map((slug, index) => people.find(slug) ?? people.find(stage.cast[index] ?? '') ?? people.newVisitor())
const companions = () => phones.map(({ person }) => person.slug)
/** The story's parts fall to who holds the phones: an agent first, the others in their order. */
const parts = (people: readonly Person[]) => {
  const agent = people.find(({ role }) => role === 'agent') ?? people[0]
  return [agent, ...people.filter((person) => person !== agent)].flatMap((person) => person?.slug ?? [])
}
const keeper = new StoryKeeper(stage, parts(held))
const restartStory = () => keeper.restart(parts(phones.map(({ person }) => person)), lastId)

function castChanged() {
  localStorage.setItem(castKey, JSON.stringify(companions()))
  for (const phone of phones) {
    phone.drawPicker()
    phone.draw()
  }
  if (keeper.story.marks.length === 0 && !keeper.story.isClosed) restartStory()
  drawStory()
}

for (const person of held) {
  phones.push(new Phone(person, { people, chats, clock, companions, onPersonChange: castChanged }))
}
place('phones').append(...phones.map(({ node }) => node))
for (const phone of phones) phone.draw()

const switcher = new Switcher(place('switcher'), phones, place('happening'))
const strip = new StoryStrip(place('story'), nameOf, {
  onGo: (slug) => switcher.showPhone(slug),
  onClose: () => keeper.close(),
  onRestart: restartStory,
})
function drawStory() {
  strip.draw(keeper.story)
  document.body.classList.toggle('story-closed', keeper.story.isClosed)
  switcher.draw(keeper.story)
}
keeper.onChange(drawStory)
chats.onChange(() => switcher.draw(keeper.story))

async function share(from: Phone, card: SharedCard) {
  const nearby = phones.map(({ person }) => person).filter((person) => person.slug !== from.person.slug)
  const others = people.all.filter((person) => person.slug !== from.person.slug && !nearby.includes(person))
  const to = await askWhom(from.surface, card.title, nearby, others)
  if (!to) return
  chats.send({ from: from.person.slug, to: to.slug, title: card.title, path: card.path, picture: card.picture })
  phones.find(({ person }) => person.slug === to.slug)?.receive(from.person, card)
  keeper.seeCard(from.person, to)
  from.toast('已发送')
}

window.addEventListener('message', (event: MessageEvent<SharedCard & { type?: string }>) => {
  const from = phones.find((phone) => phone.owns(event.source))
  if (event.origin !== location.origin || !from) return
  if (event.data?.type === 'cockpit:leave') from.leave()
  if (event.data?.type !== 'shuke:share') return
  const { title, path, picture } = event.data
  // A picture of the app is named from the app's own folder.
  const shown = picture ? new URL(String(picture), from.address).href : undefined
  void share(from, { title: String(title), path: String(path), picture: shown })
})

let lastId = stage.lastId
const nameIn = ({ slug, name }: Happening) => (slug && people.find(slug)?.name) || name
const panel = new HappeningPanel(place('happening'), nameIn, stage.lastId)
watchLive({
  onNews: ({ worldId, clockAhead }) => {
    if (worldId !== stage.worldId) location.reload()
    clock.set(clockAhead)
  },
  onLine: (isLive) => {
    place('offline').hidden = isLive
    panel.say(isLive)
  },
  onHappening: (one) => {
    lastId = Math.max(lastId, one.id)
    panel.add(one)
    if (one.captured.length > 0 && one.id > stage.lastId) switcher.note()
    keeper.seeHappening(one)
    one.messages.forEach((message, index) => {
      if (message.to) chats.notify({ ...message, to: message.to, id: `${one.id}.${index}`, at: one.at })
    })
  },
})

drawTools(place('tools'), stage, clock, {
  onStory: () => (currentStep(keeper.story) ? keeper.reopen() : restartStory()),
  onReset: async () => {
    await fetch('cockpit/reset', { method: 'POST' })
    await waitForNewWorld()
  },
})
drawStory()
fitPhones(place('phones'), phones.length)
