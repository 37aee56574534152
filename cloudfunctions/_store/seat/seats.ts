import { database } from '../../_runtime/database'

/** One conditional update takes the seats, so capacity holds however many ask at once. Answers the headcount seated. */
export async function takeSeats(
  activityId: string,
  { personId, headcount, capacity }: { personId: string; headcount: number; capacity: number },
): Promise<{ seated: number; left: number } | null> {
  const seat = `seats.${personId}`
  const take = () =>
    database.seatPlans.update(
      { _id: activityId, [seat]: { $exists: false }, taken: { $lte: capacity - headcount } },
      { $inc: { taken: headcount }, $set: { [seat]: headcount } },
    )
  if (!(await take())) {
    const plan = await database.seatPlans.find(activityId)
    // The plan is made by the first who asks, and is there afterwards whoever that was.
    if (!plan) await database.seatPlans.add({ _id: activityId, taken: 0, seats: {} })
    if (!plan || (plan.seats[personId] === undefined && plan.taken <= capacity - headcount)) await take()
  }
  const plan = await database.seatPlans.find(activityId)
  const seated = plan?.seats[personId]
  return plan && seated !== undefined ? { seated, left: Math.max(0, capacity - plan.taken) } : null
}

/** Gives the seats back, once. */
export async function giveBackSeats(activityId: string, personId: string): Promise<void> {
  const seat = `seats.${personId}`
  const headcount = (await database.seatPlans.find(activityId))?.seats[personId]
  if (headcount === undefined) return
  await database.seatPlans.update(
    { _id: activityId, [seat]: headcount },
    { $inc: { taken: -headcount }, $unset: { [seat]: '' } },
  )
}
