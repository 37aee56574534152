/** Titles, quotations and whatever an agent wrote after a colon are not ours to change. */
const verbatim = /(《[^》]*》|“[^”]*”|：.*$)/

/**
 * Turns words to the agent (你 the agent, TA the customer) into words to the customer: “看过你的服务记录” becomes
 * “看过 TA 的服务记录”.
 */
export function fromTheirSide(words: string): string {
  return words
    .split(verbatim)
    .map((part, index) => (index % 2 === 0 ? swap(part) : part))
    .join('')
    .trim()
}

function swap(part: string): string {
  return (
    part
      // 你们 are the two of them, from either side.
      .replace(/ ?TA ?|你(?!们)/g, (word) => (word === '你' ? ' TA ' : '你'))
      .replace(/ +/g, ' ')
      .replace(/ ?([，。、；：]) ?/g, '$1')
  )
}
