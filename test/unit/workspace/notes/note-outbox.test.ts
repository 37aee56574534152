import { createNoteOutbox, type NewNote, type Note } from '@/subpackages/workspace/shared/notes/note-outbox'

const noteOf = (note: string): NewNote => ({
  personId: 'p'.repeat(22),
  kind: 'visit',
  at: Date.UTC(2026, 10, 21, 6),
  note,
})

/** A phone with its storage as text, and a server that stores, is out of reach, or refuses. */
function setUp({ kept = null as string | null } = {}) {
  const phone = { text: kept, made: 0 }
  const server = {
    outcome: 'stored' as 'stored' | 'later' | 'failed' | 'refused',
    received: [] as Note[],
    now: 0,
    while: async () => {},
  }
  const open = () =>
    createNoteOutbox({
      read: async () => phone.text,
      write: async (text) => {
        phone.text = text
      },
      newSource: () => `source-${++phone.made}`,
      now: () => server.now,
      send: async (note) => {
        await server.while()
        if (server.outcome !== 'later') server.received.push(note)
        return server.outcome
      },
    })
  return { phone, server, open, words: () => server.received.map(({ note }) => note) }
}

test('notes are numbered from one and sent oldest first', async () => {
  const { server, open } = setUp()
  const outbox = open()
  await outbox.add(noteOf('first'))
  await outbox.add(noteOf('second'))
  await outbox.flush()
  expect(server.received.map(({ sequence, note }) => [sequence, note])).toEqual([
    [1, 'first'],
    [2, 'second'],
  ])
})

test('a note made without a network is kept over a restart and sent with its own number', async () => {
  const { server, open, words } = setUp()
  server.outcome = 'later'
  const before = open()
  await before.add(noteOf('in the basement'))
  expect(await before.flush()).toEqual({ waiting: 1, refused: 0 })

  server.outcome = 'stored'
  const after = open()
  await after.add(noteOf('upstairs'))
  expect(await after.flush()).toEqual({ waiting: 0, refused: 0 })
  expect(words()).toEqual(['in the basement', 'upstairs'])
  expect(new Set(server.received.map(({ phoneId }) => phoneId)).size).toBe(1)
})

test('while one waits, no later one overtakes it', async () => {
  const { server, open, words } = setUp()
  const outbox = open()
  server.outcome = 'later'
  await outbox.add(noteOf('first'))
  await outbox.add(noteOf('second'))
  await outbox.flush()
  expect(words()).toEqual([])
})

test('a refused note is let go and does not hold the next one up', async () => {
  const { server, open, words } = setUp()
  const outbox = open()
  server.outcome = 'refused'
  await outbox.add(noteOf('to someone gone'))
  expect(await outbox.flush()).toEqual({ waiting: 0, refused: 1 })
  server.outcome = 'stored'
  await outbox.add(noteOf('to someone here'))
  await outbox.flush()
  expect(words()).toEqual(['to someone gone', 'to someone here'])
})

test('a note that fails for a whole day is let go, so that the next one gets through', async () => {
  const { server, open, words } = setUp()
  server.outcome = 'failed'
  const outbox = open()
  await outbox.add(noteOf('always a fault'))
  expect(await outbox.flush()).toEqual({ waiting: 1, refused: 0 })
  await outbox.add(noteOf('after it'))
  server.now += 23 * 3_600_000
  expect(await outbox.flush()).toEqual({ waiting: 2, refused: 0 })
  server.now += 2 * 3_600_000
  expect(await open().flush()).toEqual({ waiting: 1, refused: 1 })
  server.outcome = 'stored'
  await open().flush()
  expect(words().at(-1)).toBe('after it')
})

test('a note added while another is on its way gets the next number and is sent once', async () => {
  const { server, open } = setUp()
  const outbox = open()
  let added: Promise<void> | undefined
  server.while = async () => {
    added ??= outbox.add(noteOf('second'))
  }
  await outbox.add(noteOf('first'))
  await Promise.all([outbox.flush(), outbox.flush()])
  await added
  await outbox.flush()
  expect(server.received.map(({ sequence }) => sequence)).toEqual([1, 2])
})

test('a notebook that cannot be read starts anew under another source', async () => {
  const { server, open } = setUp({ kept: '{"broken' })
  const outbox = open()
  await outbox.add(noteOf('first'))
  await outbox.flush()
  expect(server.received).toMatchObject([{ phoneId: 'source-1', sequence: 1 }])
})
