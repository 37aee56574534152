import type { Happening, Stage } from '../stage'
import { Chats } from './chats'
import { element, place } from './element'
import { HappeningPanel } from './happening-panel'
import { People } from './people'
import { Phone, type SharedCard } from './phone'
import { askWhom } from './send-sheet'
import { drawTools } from './tools'

const stage = (await (await fetch('cockpit/stage')).json()) as Stage
const people = new People(stage)
const chats = new Chats(stage.worldId)
const phones: Phone[] = []

const castKey = `cockpit:${stage.worldId}:cast`
const cast = (JSON.parse(localStorage.getItem(castKey) ?? 'null') as string[] | null) ?? stage.cast
const held = cast.map((slug, index) => people.find(slug) ?? people.find(stage.cast[index] ?? '') ?? people.newVisitor())

function castChanged() {
  localStorage.setItem(castKey, JSON.stringify(phones.map(({ person }) => person.slug)))
  for (const phone of phones) {
    phone.drawPicker()
    phone.draw()
  }
  drawSwitcher()
}

for (const person of held) {
  phones.push(
    new Phone(person, {
      people,
      chats,
      companions: () => phones.map((phone) => phone.person.slug),
      onPersonChange: castChanged,
    }),
  )
}
place('phones').append(...phones.map(({ node }) => node))
for (const phone of phones) phone.draw()

async function share(from: Phone, card: SharedCard) {
  const nearby = phones.map(({ person }) => person).filter((person) => person.slug !== from.person.slug)
  const others = people.all.filter((person) => person.slug !== from.person.slug && !nearby.includes(person))
  const to = await askWhom(from.surface, card.title, nearby, others)
  if (!to) return
  chats.send({ from: from.person.slug, to: to.slug, title: card.title, path: card.path, picture: card.picture })
  phones.find(({ person }) => person.slug === to.slug)?.receive(from.person, card)
}

window.addEventListener('message', (event: MessageEvent<SharedCard & { type?: string }>) => {
  const from = phones.find((phone) => phone.owns(event.source))
  if (event.origin !== location.origin || event.data?.type !== 'shuke:share' || !from) return
  const { title, path, picture } = event.data
  // A picture of the app is named from the app's own folder.
  const shown = picture ? new URL(String(picture), from.address).href : undefined
  void share(from, { title: String(title), path: String(path), picture: shown })
})

const panel = new HappeningPanel(place('happening'))
const live = new EventSource('cockpit/live')
live.onopen = () => panel.say(true)
live.onerror = () => panel.say(false)
live.onmessage = (event) => {
  const one = JSON.parse(event.data as string) as Happening
  panel.add(one)
  one.messages.forEach((message, index) => {
    if (message.to) chats.notify({ ...message, to: message.to, id: `${one.id}.${index}`, at: one.at })
  })
}

/** On a narrow screen one phone, or the panel, fills the page; these buttons change between them. */
function drawSwitcher() {
  const show = (index: number) => {
    document.body.dataset.shown = String(index)
    drawSwitcher()
  }
  const shown = Number(document.body.dataset.shown ?? 0)
  const names = [...phones.map(({ person }) => person.name), '正在发生']
  place('switcher').replaceChildren(
    ...names.map((name, index) =>
      element('button', { 'aria-pressed': String(index === shown), onclick: () => show(index) }, name),
    ),
  )
  phones.forEach(({ node }, index) => {
    node.classList.toggle('shown', index === shown)
  })
  place('happening').classList.toggle('shown', shown === phones.length)
}

/** Phones keep their 390 × 844 and are scaled to the room there is. */
function fit() {
  const room = place('phones')
  const isNarrow = matchMedia('(max-width: 860px)').matches
  const columns = isNarrow ? 1 : phones.length
  const gap = 20
  const width = (room.clientWidth - (columns + 1) * gap) / columns
  const height = room.clientHeight - 52
  const scale = Math.min(1, width / 414, height / 868)
  document.documentElement.style.setProperty('--scale', String(Math.max(0.4, scale)))
}
new ResizeObserver(fit).observe(place('phones'))

drawTools(place('tools'), stage)
drawSwitcher()
fit()
