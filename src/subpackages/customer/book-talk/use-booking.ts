import type { OperationOutput } from '@contract/operations'
import type { AppointmentManner } from '@domain/people/appointment/appointment'
import { useState } from 'react'
import { originOf, type TouchedLink } from '@/capture/envelope-to-send'
import { useConsent } from '@/capture/use-consent'
import { attempt } from '@/operations/attempt'
import { useWriteOperation } from '@/operations/use-write-operation'

export type Booking = ReturnType<typeof useBooking>

/** What a person chooses for a talk, and asking the agent for it. */
export function useBooking(setting: {
  card: OperationOutput<'getAgentCard'>
  link: TouchedLink
  beginsWith: number | null
  reload: () => Promise<void>
}) {
  const { card, link, reload } = setting
  const [startsAt, setStartsAt] = useState(setting.beginsWith)
  const [manner, setManner] = useState<AppointmentManner>('voice')
  const [topic, setTopic] = useState('')
  const [error, setError] = useState('')
  /** What was asked for, in words, once the agent has it. */
  const [booked, setBooked] = useState('')
  const { run, isBusy } = useWriteOperation('bookAppointment')
  const consent = useConsent({ shown: card, origin: originOf(link), touch: null })

  function submit() {
    setError('')
    if (startsAt === null) setError('先选一个时间')
    else consent.withConsent('预约', () => void send(startsAt))
  }

  async function send(at: number) {
    const { agentId, shareLinkId } = link
    const about = topic.trim() || '随便聊聊'
    await attempt(
      async () => {
        const input = { agentId, ...(shareLinkId && { shareLinkId }), topic: about, manner, startsAt: at }
        setBooked((await run(input)).words)
      },
      (words, { code }) => {
        setError(words)
        if (code === 'time_unavailable') void reload()
      },
    )
  }

  return { startsAt, setStartsAt, manner, setManner, topic, setTopic, error, booked, submit, isBusy, consent }
}
