import { createKeptDraft } from '@/platform/storage/kept-draft'
import { wholeFrom } from '@/platform/storage/kept-state'
import { phoneText } from './phone-text'

const form = { fresh: (): string[] => [], from: (text: string | null) => wholeFrom<string[]>(text, Array.isArray) }
const add = (word: string) => (words: string[]) => [...words, word]

test('what another window of the phone has written is there when a page opens', async () => {
  const phone = phoneText()
  const [one, other] = [createKeptDraft(phone, form), createKeptDraft(phone, form)]
  await one.read()
  await other.change(add('theirs'))
  expect(await one.read()).toEqual(['theirs'])
})

test('a page that opens while another writes sees what is being written', async () => {
  const draft = createKeptDraft(phoneText(), form)
  void draft.change(add('last words'))
  expect(await draft.read()).toEqual(['last words'])
})

test('changes that come together lose nothing, and need not wait for each other', async () => {
  const phone = phoneText()
  const draft = createKeptDraft(phone, form)
  await draft.read()
  let release = () => {}
  phone.holds = new Promise((resolve) => {
    release = resolve
  })
  const changes = ['a', 'b', 'c', 'd'].map((word) => draft.change(add(word)))
  setTimeout(release)
  expect(await Promise.all(changes)).toEqual([true, true, true, true])
  expect(phone.text).toBe('["a","b","c","d"]')
  expect(phone.writes.length).toBeLessThan(4)
})

test('what a full phone did not take stays until it does', async () => {
  const phone = phoneText()
  const draft = createKeptDraft(phone, form)
  phone.isFull = true
  expect(await draft.change(add('a'))).toBe(false)
  expect(await draft.read()).toEqual(['a'])
  phone.isFull = false
  expect(await draft.change(add('b'))).toBe(true)
  expect(phone.text).toBe('["a","b"]')
})
