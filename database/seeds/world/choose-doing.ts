import type { Block } from '../../../domain/activities/activity/activity'
import { facetKeys } from '../../../domain/people/agent-profile/agent-profile'
import type { ActivityKey, ExampleActivity } from './activities'
import { chooseAnswers } from './choose-answers'
import { exampleCustomers } from './customers'
import type { SeededRandom } from './seeded-random'
import { type Temperament, temperaments } from './temperaments'
import { type Doing, nothing, type Visit } from './visit'
import { consultations, registrationRemarks, talkTopics } from './words'

/** What is known about the visitor before they open the link again. */
export interface Acquaintance {
  visits: number
  visitsHere: number
  isRegistered: boolean
  hasAnswered: boolean
  /** Questions anybody has asked before. */
  asked: ReadonlySet<string>
  /** What this visitor wanted to talk about before. */
  talkedAbout: ReadonlySet<string>
}

/** What a person of this temperament does with this activity this time. */
export function chooseDoing(visit: Visit, activity: ExampleActivity, known: Acquaintance, random: SeededRandom): Doing {
  const { who } = visit
  const temperament = temperaments[who.temperament]
  const { kind, questions, schedule } = activity.draft
  const isOpen = schedule !== undefined && visit.at < schedule.registerBy
  const isAsking = (kind === 'survey' || kind === 'quiz') && !known.hasAnswered
  return {
    ...nothing,
    consents: who.consents !== 'never' && !(who.consents === 'later' && known.visits === 0),
    introduces: who.name !== '',
    sections: chooseSections(activity.draft.blocks, known.visitsHere, visit, random),
    seconds: random.between(4, 25),
    facets: chooseFacets(known.visits, temperament.meetsFacets, random),
    ...(known.visitsHere === 0 && random.chance(temperament.favourites) && { favourite: true }),
    ...(isOpen &&
      who.name !== '' &&
      !known.isRegistered &&
      random.chance(temperament.joins) && { register: chooseSeats(random) }),
    ...(isAsking &&
      random.chance(temperament.answers) && {
        answers: {
          finishes: random.chance(0.85),
          answers: chooseAnswers(questions, exampleCustomers.indexOf(who), random),
        },
      }),
    ...(known.visits >= 2 && random.chance(0.07) && askSomething(activity.key, known.asked, random)),
    ...(known.visits >= 3 && random.chance(0.06) && askToTalk(activity.key, known.talkedAbout, random)),
  }
}

function askSomething(activity: ActivityKey, asked: ReadonlySet<string>, random: SeededRandom): Pick<Doing, 'consult'> {
  const left = consultations[activity].filter((question) => !asked.has(question))
  return left.length > 0 ? { consult: random.pick(left) } : {}
}

function askToTalk(activity: ActivityKey, before: ReadonlySet<string>, random: SeededRandom): Pick<Doing, 'talk'> {
  const left = talkTopics[activity].filter((topic) => !before.has(topic))
  if (left.length === 0) return {}
  return {
    talk: {
      topic: random.pick(left),
      manner: random.pick(['voice', 'meet', 'video'] as const),
      aheadDays: random.between(2, 5),
      confirms: random.chance(0.8),
    },
  }
}

/** People come back to where they stopped: a later visit skips what was read before. */
function chooseSections(blocks: readonly Block[], visitsHere: number, visit: Visit, random: SeededRandom) {
  const { reads, secondsPerSection }: Temperament = temperaments[visit.who.temperament]
  const sections = blocks.filter(({ type }) => type === 'heading').map(({ id }) => id)
  const start = visitsHere === 0 || sections.length === 0 ? 0 : random.between(0, sections.length - 1)
  const stop =
    start + Math.max(1, Math.round((sections.length - start) * Math.min(1, reads * (0.7 + 0.6 * random.next()))))
  const read = sections.slice(start, stop)
  return read.map((section, index) => ({
    section,
    seconds: random.between(...secondsPerSection),
    depth: index === read.length - 1 && random.chance(0.5) ? random.between(30, 85) : 100,
  }))
}

function chooseFacets(visits: number, meetsFacets: number, random: SeededRandom): Doing['facets'] {
  if (!random.chance(meetsFacets)) return []
  const first = visits === 0 ? 0 : random.between(0, facetKeys.length - 1)
  return facetKeys.slice(first, first + random.between(1, 2)).map((facet) => [facet, random.between(6, 70)])
}

function chooseSeats(random: SeededRandom): NonNullable<Doing['register']> {
  const remark = random.chance(0.35) ? random.pick(registrationRemarks) : undefined
  return { headcount: random.pick([1, 1, 1, 2]), ...(remark !== undefined && { remark }) }
}
