import { messageFault } from 'local-cloudbase/message-fields'
import { dateField, thingField, timeField } from '../../../cloudfunctions/_store/notice/notice-fields'
import { forTemplate } from '../../../cloudfunctions/_store/notice/notice-template'
import { shareLinkId } from '../../../contract/shapes/ids'
import { fc } from '../../support/seeded'

const anyTime = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2100, 0) })

test('whatever people typed, and whatever the hour, a message has the form WeChat takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), anyTime, (text, at) => {
      const fields = { thing1: thingField(text), date2: dateField(at), time3: timeField(at) }
      expect(messageFault(undefined, fields)).toBeNull()
    }),
  )
})

test('an hour in China is written out', () => {
  expect(timeField(Date.UTC(2026, 2, 2, 1, 5))).toEqual({ value: '2026年3月2日 09:05' })
})

test('a template whose fields have other numbers gets the same data under its own names', () => {
  const data = { thing1: thingField('聊聊'), time2: timeField(0), thing3: thingField('茶馆') }
  const named = { SHUKE_TEMPLATE_ACTIVITY_REMINDER: 'AbC-123:thing4,date7,thing9' }
  expect(forTemplate('activityReminder', data, named)).toEqual({
    templateId: 'AbC-123',
    data: { thing4: data.thing1, date7: data.time2, thing9: data.thing3 },
  })
  const plain = { SHUKE_TEMPLATE_ACTIVITY_REMINDER: 'AbC-123' }
  expect(forTemplate('activityReminder', data, plain)).toEqual({ templateId: 'AbC-123', data })
})

test('every id a share link may have fits the scene of a poster code', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60 }), (id) => {
      if (shareLinkId.safeParse(id).success) expect(id).toMatch(/^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/)
    }),
  )
  expect(shareLinkId.safeParse('x'.repeat(33)).success).toBe(false)
})
