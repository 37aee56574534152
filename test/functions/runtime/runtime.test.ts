import { readInvocation } from '../../../cloudfunctions/_runtime/caller'
import { decrypt, encrypt } from '../../../cloudfunctions/_runtime/cipher'
import { describeDefect } from '../../../cloudfunctions/_runtime/log'
import { Memory } from '../../../cloudfunctions/_runtime/memory'
import { fc } from '../../support/seeded'

describe('identity', () => {
  const stale = 'somebody-before'
  beforeEach(() => {
    process.env.WX_OPENID = stale
  })
  afterEach(() => {
    delete process.env.WX_OPENID
  })

  test('comes from this call’s context, in the newer form and the older', () => {
    expect(readInvocation({ environment: '{"WX_OPENID":"oAbc_-1"}' }).openid).toBe('oAbc_-1')
    expect(readInvocation({ environ: 'TRIGGER_SRC=wx;WX_OPENID=oAbc_-1;X=a=b' }).openid).toBe('oAbc_-1')
  })

  test.each([
    ['no context', undefined],
    ['an empty context', {}],
    ['a context without an openid', { environment: '{"TRIGGER_SRC":"timer"}' }],
    ['an environment that is not JSON', { environment: 'WX_OPENID=oAbc' }],
    ['an environment that is a list', { environment: '["WX_OPENID"]' }],
    ['an openid that is none', { environment: '{"WX_OPENID":{"$gt":""}}' }],
    ['an openid with a space', { environment: '{"WX_OPENID":"o bc"}' }],
  ])('%s is nobody, whatever the process still remembers', (_words, context) => {
    expect(readInvocation(context).openid).toBeNull()
  })

  test('no context whatever makes it throw', () => {
    fc.assert(fc.property(fc.anything(), (context) => readInvocation(context).requestId !== ''))
  })
})

describe('the archive’s cipher', () => {
  beforeEach(() => {
    process.env.SHUKE_ARCHIVE_KEY = Buffer.alloc(32, 7).toString('base64')
  })

  test('opens what it sealed, at its own place only', () => {
    const sealed = encrypt('放风筝', 'a:b/hobbies')
    expect(decrypt(sealed, 'a:b/hobbies')).toBe('放风筝')
    expect(() => decrypt(sealed, 'a:c/hobbies')).toThrow()
    expect(encrypt('放风筝', 'a:b/hobbies')).not.toBe(sealed)
  })

  test('notices a changed byte', () => {
    const bytes = Buffer.from(encrypt('放风筝', 'x'), 'base64')
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    expect(() => decrypt(bytes.toString('base64'), 'x')).toThrow()
  })

  test('asks for a whole key', () => {
    process.env.SHUKE_ARCHIVE_KEY = 'short'
    expect(() => encrypt('x', 'x')).toThrow('32 bytes')
  })
})

describe('what an instance remembers', () => {
  test('ends with its time, and the oldest makes room', () => {
    const memory = new Memory<number>(2, 100)
    memory.set('a', 1, 0)
    memory.set('b', 2, 50)
    expect([memory.get('a', 99), memory.get('a', 100)]).toEqual([1, undefined])
    memory.set('c', 3, 60)
    memory.set('d', 4, 60)
    expect([memory.get('b', 60), memory.get('c', 60), memory.get('d', 60)]).toEqual([undefined, 3, 4])
  })
})

test('a defect in the log shows where it happened, and nobody', () => {
  const error = Object.assign(new Error('E11000 dup key: { _id: "oAbCdEfGhIjKlMn" } 林悦'), {
    code: 'DATABASE_REQUEST_FAILED',
  })
  const defect = describeDefect(error)
  expect(defect).toMatchObject({
    name: 'Error',
    code: 'DATABASE_REQUEST_FAILED',
    message: 'E11000 dup key: { _id: "…" } …',
  })
  expect(defect.at[0]).toContain('runtime.test.ts')
})
