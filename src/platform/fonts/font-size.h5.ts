/** Browsers scale text themselves. */
export function systemFontSize(): number {
  return 16
}
