/** One text of a phone, kept as text; the phone may be full, and writes end when the test lets them. */
export function phoneText(text: string | null = null) {
  const phone = {
    text,
    isFull: false,
    /** Every text that was written, in order. */
    writes: [] as string[],
    /** Holds writes back until it is called; absent, they end at once. */
    holds: undefined as Promise<void> | undefined,
    read: async () => phone.text,
    write: async (written: string) => {
      await phone.holds
      if (phone.isFull) throw new Error('exceed max size')
      phone.text = written
      phone.writes.push(written)
    },
  }
  return phone
}
