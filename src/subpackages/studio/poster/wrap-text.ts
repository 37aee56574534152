const neverStartsLine = /[，。、；：？！）》」』”’…,.;:?!)\]}]/

/** Breaks a text into lines no wider than `width`; what does not fit into `maxLines` ends in an ellipsis. */
export function wrapText(text: string, width: number, maxLines: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const character of text.replace(/\s+/g, ' ')) {
    if (line !== '' && measure(line + character) > width && !neverStartsLine.test(character)) {
      lines.push(line)
      line = ''
    }
    line += character
  }
  if (line !== '') lines.push(line)
  if (lines.length <= maxLines) return lines
  const kept = lines.slice(0, maxLines)
  return [...kept.slice(0, -1), shorten(kept[maxLines - 1] ?? '', width, measure)]
}

function shorten(line: string, width: number, measure: (text: string) => number): string {
  let kept = line
  while (kept !== '' && measure(`${kept}…`) > width) kept = kept.slice(0, -1)
  return `${kept}…`
}
