import type { Person } from '@domain/people/person/person'
import { collection } from '../collection'

export const people = collection<Person>({
  holds: 'openid, consent history',
  named: 'personId',
  indexes: [],
  about: { who: 'person', person: '_id' },
  exported: { alone: 'person', without: ['openid'] },
  erased: { by: 'forgetConsents' },
  kept: { asLongAs: 'consent', because: 'it says what was agreed when, and messages are sent by its openid' },
})
