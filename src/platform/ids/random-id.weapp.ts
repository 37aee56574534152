import Taro from '@tarojs/taro'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

// WeChat gives good randomness only asynchronously, and a share needs an id at once: keep some at hand.
let pool = new Uint8Array(0)
let used = 0
function refill() {
  const source = Taro as unknown as {
    getRandomValues?: (option: { length: number }) => Promise<{ randomValues: ArrayBuffer }>
  }
  source.getRandomValues?.({ length: 512 }).then(
    ({ randomValues }) => {
      pool = new Uint8Array(randomValues)
      used = 0
    },
    () => {},
  )
}
refill()

function byte(): number {
  const mixed = Math.floor(Math.random() * 256) ^ (pool[used] ?? 0)
  used += 1
  if (used === pool.length - 64) refill()
  return mixed
}

/** A random id of letters and digits. Unique, not secret. */
export function newId(length: number): string {
  let id = ''
  while (id.length < length) {
    const at = byte()
    if (at < 248) id += letters[at % 62]
  }
  return id
}
