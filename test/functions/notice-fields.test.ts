import * as fc from 'fast-check'
import { dateField, thingField, timeField } from '../../cloudfunctions/_runtime/notice-fields'
import { shareLinkId } from '../../contract/shapes/ids'
import { messageFault } from '../../local/wechat/message-templates'

const anyTime = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2100, 0) })

test('whatever people typed, and whatever the hour, a message has the form WeChat takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), anyTime, (text, at) => {
      const fields = { thing1: thingField(text), date2: dateField(at), time3: timeField(at) }
      expect(messageFault('any', fields)).toBeNull()
    }),
  )
})

test('an hour in China is written out', () => {
  expect(timeField(Date.UTC(2026, 2, 2, 1, 5))).toEqual({ value: '2026年3月2日 09:05' })
})

test('every id a share link may have fits the scene of a poster code', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60 }), (id) => {
      if (shareLinkId.safeParse(id).success) expect(id).toMatch(/^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/)
    }),
  )
  expect(shareLinkId.safeParse('x'.repeat(33)).success).toBe(false)
})
