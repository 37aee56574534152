import { fc, runs } from '../../support/seeded'
import { aLink, phoneWorld, read, sectionsOf } from './queue-world'

const step = fc.oneof(
  { weight: 5, arbitrary: fc.constant('add' as const) },
  { weight: 2, arbitrary: fc.constant('leave' as const) },
  { weight: 2, arbitrary: fc.constant('wait' as const) },
  { weight: 1, arbitrary: fc.constant('kill' as const) },
  { weight: 1, arbitrary: fc.constant('full' as const) },
)
const network = fc.constantFrom('done' as const, 'later' as const, 'lost' as const)

test('whatever the network and however often the app is killed, every interaction written down is applied exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.infiniteStream(network), async (steps, answers) => {
      const world = phoneWorld()
      const applied = new Map<string, string[]>()
      const marks = new Map<string, number>()
      // As the function does: a number at or below the phone's mark was applied already. `lost` applies and answers nothing.
      const apply = (envelope: Parameters<typeof world.answer>[0]) => {
        if (envelope.sequence <= (marks.get(envelope.phoneId) ?? 0)) return
        marks.set(envelope.phoneId, envelope.sequence)
        applied.set(`${envelope.phoneId}:${envelope.sequence}`, sectionsOf(envelope))
      }
      world.answer = (envelope) => {
        const weather = answers.next().value ?? 'done'
        if (weather !== 'later') apply(envelope)
        return weather === 'done' ? 'done' : 'later'
      }
      let queue = world.start()
      await queue.ready
      let kept: string[] = []
      const isApplied = (section: string) => [...applied.values()].some((sections) => sections.includes(section))
      for (const [index, doing] of steps.entries()) {
        if (doing === 'add') {
          queue.add(aLink, read(`s${index}`))
          await world.pass(0)
          kept.push(`s${index}`)
        } else if (doing === 'leave') await queue.flush(true)
        else if (doing === 'wait') await world.pass(6_000)
        else if (doing === 'full') world.isStorageFull = !world.isStorageFull
        else {
          // What a full phone could not write down dies with the app; nothing else may.
          kept = kept.filter((section) => isApplied(section) || world.stored?.includes(`"${section}"`))
          queue = world.start()
          await queue.ready
        }
      }
      world.isStorageFull = false
      world.answer = (envelope) => {
        apply(envelope)
        return 'done'
      }
      await queue.flush(true)
      await world.pass(600_000)
      const all = [...applied.values()].flat()
      expect(all.length).toBe(new Set(all).size)
      expect(all).toEqual(expect.arrayContaining(kept))
    }),
    { numRuns: runs(200) },
  )
})
