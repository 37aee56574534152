import { readIKnowThem } from '@domain/advice/mutual-profile/read-i-know-them'
import { readTheyKnowMe } from '@domain/advice/mutual-profile/read-they-know-me'
import { archiveFields, unknownArchiveKeys } from '@domain/people/customer-archive/archive-fields'
import { namePerson } from '@domain/people/person/name-person'
import { china, profileWith, relationshipOf } from '../../example-people'

const now = china('2026-11-02 09:30')

describe('the agent knows the customer', () => {
  test('an empty archive says what to ask first', () => {
    expect(readIKnowThem({})).toMatchObject({ percent: 0, why: '档案 34 项都还空着，下次聊天先问问姓名' })
  })

  test('the thinnest facet is named with what it lacks', () => {
    const filled = archiveFields.filter(({ facet }) => facet !== 'family').map(({ key }) => [key, '…'])
    const known = readIKnowThem({ ...Object.fromEntries(filled), marriage: '已婚' })
    expect(known.why).toBe('档案 34 项填了 26 项；“家庭”了解最少，还缺结婚纪念日、爱人')
    expect(known.percent).toBe(82)
    expect(known.facets[1]).toMatchObject({ key: 'family', filled: 1, outOf: 9 })
  })

  test('blanks do not count, and only known fields are taken', () => {
    expect(readIKnowThem({ fullName: '  ' }).percent).toBe(0)
    expect(unknownArchiveKeys({ fullName: '林悦', shoeSize: '37' })).toEqual(['shoeSize'])
    expect(new Set(archiveFields.map(({ key }) => key)).size).toBe(archiveFields.length)
  })
})

describe('the customer knows the agent', () => {
  const met = relationshipOf([
    { kind: 'facet', facet: 'story', seconds: 40, time: '2026-10-28 20:00' },
    { kind: 'facet', facet: 'story', seconds: 20, time: '2026-10-30 20:00' },
  ])

  test('which facets, how long, how recently', () => {
    const known = readTheyKnowMe(met, profileWith('story', 'service'), now)
    expect(known).toMatchObject({ percent: 50, why: 'TA 看过“从业故事”，还没见过“服务记录”' })
    expect(known.facets.find(({ key }) => key === 'story')).toEqual({
      key: 'story',
      label: '从业故事',
      views: 2,
      seconds: 60,
      words: '看过 2 次，共 1 分钟，最近 3 天前',
      isWritten: true,
    })
    expect(known.facets.find(({ key }) => key === 'honours')?.words).toBe('你还没写这一面')
  })

  test('an agent without a written facet cannot be known', () => {
    expect(readTheyKnowMe(met, profileWith(), now)).toMatchObject({
      percent: 0,
      why: '你的名片还没有写内容，先写几面再发给 TA',
    })
  })
})

describe('how a customer is called', () => {
  const visitor = relationshipOf([{ kind: 'open', channel: 'chat', time: '2026-11-01 21:36' }])

  test('by the agent’s remark, else by their own name, else by how they came', () => {
    const introduced = { ...visitor, introduction: { name: '悦悦' } }
    expect(namePerson({ ...introduced, remarkName: '林悦' })).toMatchObject({ name: '林悦', nameFrom: 'remark' })
    expect(namePerson(introduced)).toMatchObject({ name: '悦悦', nameFrom: 'introduction' })
    expect(namePerson(visitor, { broughtByName: '林悦' })).toMatchObject({
      name: '林悦带来的朋友',
      nameFrom: 'description',
    })
    expect(namePerson(visitor)).toMatchObject({ name: '11月1日认识的朋友' })
    expect(namePerson(relationshipOf([]))).toMatchObject({ name: '10月1日认识的朋友' })
  })
})
