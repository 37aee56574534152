import { inChina } from '../../words/calendar/in-china'
import { notYet, type Relationship } from '../relationship/relationship'

/** How a customer is called on an agent's phone. */
export interface PersonLine {
  personId: string
  name: string
  avatar?: string
  nameFrom: 'introduction' | 'remark' | 'description'
}

/** The agent's own remark first, then the name the customer gave, else a description of how they came. */
export function namePerson(
  relationship: Pick<Relationship, 'personId' | 'introduction' | 'remarkName' | 'firstAt'> & {
    consent?: { grantedAt: number }
  },
  { broughtByName }: { broughtByName?: string } = {},
): PersonLine {
  const { personId, introduction, remarkName } = relationship
  const avatar = introduction?.avatar ? { avatar: introduction.avatar } : {}
  if (remarkName) return { personId, name: remarkName, ...avatar, nameFrom: 'remark' }
  if (introduction?.name) return { personId, name: introduction.name, ...avatar, nameFrom: 'introduction' }
  return { personId, name: describe(relationship, broughtByName), ...avatar, nameFrom: 'description' }
}

function describe(
  { firstAt, consent }: Pick<Relationship, 'firstAt'> & { consent?: { grantedAt: number } },
  broughtByName: string | undefined,
): string {
  if (broughtByName) return `${broughtByName}带来的朋友`
  const metAt = firstAt === notYet ? consent?.grantedAt : firstAt
  if (metAt === undefined) return '新朋友'
  return inChina(metAt).format('M月D日认识的朋友')
}
