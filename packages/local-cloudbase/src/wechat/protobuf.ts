/**
 * The little of protobuf that WeChat's open API messages need: bytes fields and numbers. By hand, since protobufjs is 3 MB
 * for the two messages there are.
 */
export type ProtobufField = { number: number; bytes: Buffer } | { number: number; value: number }

export function readMessage(message: Buffer): ProtobufField[] {
  const fields: ProtobufField[] = []
  for (let at = 0; at < message.length; ) {
    const tag = readVarint(message, at)
    at = tag.next
    const number = tag.value >>> 3
    const kind = tag.value & 7
    const inner = readVarint(message, at)
    at = inner.next
    if (kind === 0) {
      fields.push({ number, value: inner.value })
    } else if (kind === 2 && at + inner.value <= message.length) {
      fields.push({ number, bytes: message.subarray(at, at + inner.value) })
      at += inner.value
    } else {
      throw new Error('not a message of the open API')
    }
  }
  return fields
}

export function bytesField(number: number, value: Buffer | string): Buffer {
  const bytes = Buffer.from(value)
  return Buffer.concat([writeVarint((number << 3) | 2), writeVarint(bytes.length), bytes])
}

export function numberField(number: number, value: number): Buffer {
  return Buffer.concat([writeVarint(number << 3), writeVarint(value)])
}

function readVarint(message: Buffer, start: number): { value: number; next: number } {
  let value = 0
  let factor = 1
  for (let at = start; at < message.length && at < start + 8; at += 1) {
    const byte = message[at] as number
    value += (byte & 0x7f) * factor
    if (byte < 0x80) return { value, next: at + 1 }
    factor *= 128
  }
  throw new Error('not a message of the open API')
}

function writeVarint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80)
  return Buffer.from([...bytes, rest])
}
