/** How somebody meets what they are sent; chances are 0..1. */
export interface Temperament {
  /** Opens what an agent forwards. */
  opens: number
  /** How much of an article is read, and how slowly. */
  reads: number
  secondsPerSection: readonly [number, number]
  meetsFacets: number
  favourites: number
  joins: number
  answers: number
  comesBack: number
  /** Hours of the day when they look at their phone. */
  hours: readonly number[]
}

export const temperaments = {
  closeReader: {
    opens: 0.95,
    reads: 1,
    secondsPerSection: [35, 80],
    meetsFacets: 0.7,
    favourites: 0.5,
    joins: 0.5,
    answers: 0.8,
    comesBack: 0.7,
    hours: [20, 21, 22],
  },
  skimmer: {
    opens: 0.8,
    reads: 0.4,
    secondsPerSection: [5, 14],
    meetsFacets: 0.2,
    favourites: 0.05,
    joins: 0.25,
    answers: 0.4,
    comesBack: 0.3,
    hours: [8, 12, 18],
  },
  sociable: {
    opens: 0.95,
    reads: 0.6,
    secondsPerSection: [12, 30],
    meetsFacets: 0.5,
    favourites: 0.3,
    joins: 0.95,
    answers: 0.9,
    comesBack: 0.5,
    hours: [12, 13, 19, 20],
  },
  cautious: {
    opens: 0.85,
    reads: 0.9,
    secondsPerSection: [40, 95],
    meetsFacets: 0.8,
    favourites: 0.6,
    joins: 0.3,
    answers: 0.6,
    comesBack: 0.8,
    hours: [21, 22, 23],
  },
  nightOwl: {
    opens: 0.85,
    reads: 0.8,
    secondsPerSection: [20, 50],
    meetsFacets: 0.4,
    favourites: 0.3,
    joins: 0.35,
    answers: 0.6,
    comesBack: 0.6,
    hours: [22, 23, 0],
  },
  earlyBird: {
    opens: 0.9,
    reads: 0.8,
    secondsPerSection: [30, 70],
    meetsFacets: 0.5,
    favourites: 0.25,
    joins: 0.5,
    answers: 0.85,
    comesBack: 0.5,
    hours: [6, 7, 8],
  },
  weekender: {
    opens: 0.75,
    reads: 0.7,
    secondsPerSection: [20, 45],
    meetsFacets: 0.35,
    favourites: 0.3,
    joins: 0.7,
    answers: 0.6,
    comesBack: 0.35,
    hours: [9, 10, 15, 16],
  },
  quiet: {
    opens: 0.5,
    reads: 0.3,
    secondsPerSection: [8, 20],
    meetsFacets: 0.1,
    favourites: 0.02,
    joins: 0.05,
    answers: 0.15,
    comesBack: 0.2,
    hours: [12, 21],
  },
} as const satisfies Record<string, Temperament>

export type TemperamentKey = keyof typeof temperaments
