import { wrapText } from '@/subpackages/studio/poster/wrap-text'
import { fc } from '../../../support/seeded'

const measure = (text: string) => [...text].length * 10

test('a text that fits is kept whole', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[一-龥]{1,30}$/), (text) => {
      expect(wrapText(text, 100, 99, measure).join('')).toBe(text)
    }),
  )
})

test('what does not fit ends in an ellipsis within the width', () => {
  const lines = wrapText('先少儿医保再看风险最后才谈教育金', 80, 1, measure)
  expect(lines).toEqual(['先少儿医保再看…'])
  expect(measure(lines[0] ?? '')).toBeLessThanOrEqual(80)
})

test('no line begins with a comma or a full stop', () => {
  expect(wrapText('先办医保，再看别的。', 40, 9, measure)).toEqual(['先办医保，', '再看别的。'])
})
