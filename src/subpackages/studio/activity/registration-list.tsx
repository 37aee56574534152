import { startOfDay } from '@domain/words/calendar/china-time'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { SectionCard } from '@/components/frame/section-card'
import { Avatar } from '@/components/pictures/avatar'
import { attempt } from '@/operations/attempt'
import { useWriteOperation } from '@/operations/use-write-operation'
import { say } from '@/platform/dialogs/notify'
import type { ActivityResult } from './activity-result'
import styles from './registration-list.module.scss'

type Participant = ActivityResult['participants'][number]

interface Props {
  activity: Pick<ActivityResult['activity'], 'activityId' | 'capacity' | 'startsAt'>
  now: number
  registered: readonly Participant[]
  onCheckedIn: () => Promise<void>
  onOpen: (personId: string) => void
}

const order = { registered: 0, checkedIn: 1, cancelled: 2, none: 3 }

/** Who registered, with a check-in at hand for the day itself. */
export function RegistrationList({ activity, now, registered, onCheckedIn, onOpen }: Props) {
  const { activityId, capacity, startsAt = now } = activity
  // There is no way back from checking in, so the button waits for the day.
  const isTheDay = now >= startOfDay(startsAt)
  const { run } = useWriteOperation('checkInParticipant')
  const [busy, setBusy] = useState<string>()
  const checkIn = async ({ person }: Participant) => {
    setBusy(person.personId)
    await attempt(async () => {
      await run({ activityId, personId: person.personId })
      await onCheckedIn()
      say(`${person.name} 到了`)
    })
    setBusy(undefined)
  }
  const inOrder = [...registered].sort((a, b) => order[a.registration] - order[b.registration])
  return (
    <SectionCard title="报名" aside={sumWords(registered, capacity)}>
      {inOrder.map((each) => (
        <View key={each.person.personId} className={styles.person}>
          <View
            className={styles.who}
            hoverClass={styles.pressed}
            aria-role="button"
            onClick={() => onOpen(each.person.personId)}
          >
            <Avatar name={each.person.name} src={each.person.avatar} size={36} />
            <Text className={styles.name}>{each.person.name}</Text>
            {each.headcount > 1 && each.registration !== 'cancelled' && (
              <Text className={styles.count}>共 {each.headcount} 人</Text>
            )}
          </View>
          {each.registration === 'registered' && isTheDay && (
            <View
              className={`${styles.checkIn} ${busy === each.person.personId ? styles.busy : ''}`}
              hoverClass={styles.pressed}
              aria-role="button"
              onClick={() => busy === undefined && void checkIn(each)}
            >
              签到
            </View>
          )}
          {each.registration !== 'registered' && (
            <Text className={styles.done}>{each.registration === 'checkedIn' ? '已到' : '取消了报名'}</Text>
          )}
        </View>
      ))}
      {!isTheDay && <View className={styles.hint}>活动当天，这里可以给到场的人签到</View>}
    </SectionCard>
  )
}

function sumWords(registered: readonly Participant[], capacity: number | undefined): string {
  const coming = registered.filter(({ registration }) => registration === 'registered' || registration === 'checkedIn')
  const heads = coming.reduce((sum, { headcount }) => sum + Math.max(1, headcount), 0)
  const here = coming.filter(({ registration }) => registration === 'checkedIn').length
  if (here > 0) return `${heads} 人 · 已到 ${here} 位`
  return capacity === undefined ? `${heads} 人要来` : `${heads} 人要来 · 共 ${capacity} 个名额`
}
