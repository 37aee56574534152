const hourMs = 3_600_000
/** Longer than almost every test takes. */
const lastMs = 10_000

// The hours an agent offers, and what a day allows, change when an hour ends. A test that has its answer before and asks again
// after is right to be refused, so none begins in the last seconds of an hour.
beforeEach(async () => {
  for (;;) {
    const left = hourMs - (Date.now() % hourMs)
    if (left > lastMs) return
    await new Promise((resolve) => setTimeout(resolve, left))
  }
})
