import type { Schedule } from '@domain/activities/activity/activity'
import { draftLimits } from '@domain/activities/activity/draft-limits'
import { dayMs, hourMs, startOfDay } from '@domain/words/calendar/china-time'
import { sayTime } from '@domain/words/calendar/say-time'
import { Input, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/components/pictures/icon'
import { changeScheduleTime, type ScheduleTime } from './change-schedule'
import { InstantPicker } from './instant-picker'
import styles from './schedule-editor.module.scss'

interface Props {
  schedule: Partial<Schedule>
  problemOf: (field: string) => string | undefined
  onChange: (edit: (schedule: Partial<Schedule>) => Partial<Schedule>) => void
}

const times: { key: ScheduleTime; label: string; question: string }[] = [
  { key: 'startsAt', label: '开始', question: '什么时候开始' },
  { key: 'endsAt', label: '结束', question: '什么时候结束' },
  { key: 'registerBy', label: '报名截止', question: '什么时候停止报名' },
]

/** When and where an event is held, and how many can come. */
export function ScheduleEditor({ schedule, problemOf, onChange }: Props) {
  const [picking, setPicking] = useState<ScheduleTime>()
  const now = Date.now()
  const proposed = schedule.startsAt ?? startOfDay(now) + 7 * dayMs + 14 * hourMs
  return (
    <View className={styles.card}>
      {times.map(({ key, label }) => {
        const at = schedule[key]
        return (
          <Row key={key} id={key} label={label} problem={problemOf(key)} onTap={() => setPicking(key)}>
            <Text className={at ? styles.value : styles.empty}>{at ? sayTime(at, now) : '选时间'}</Text>
            <Icon name="chevron" size={16} />
          </Row>
        )
      })}
      <TextRow
        id="city"
        label="城市"
        value={schedule.city ?? ''}
        placeholder="例如 苏州"
        problem={problemOf('city')}
        onInput={(city) => onChange((old) => ({ ...old, city }))}
      />
      <TextRow
        id="place"
        label="地点"
        value={schedule.place ?? ''}
        placeholder="写到门口怎么找"
        problem={problemOf('place')}
        onInput={(place) => onChange((old) => ({ ...old, place }))}
      />
      <TextRow
        id="capacity"
        label="名额"
        value={schedule.capacity === undefined ? '' : String(schedule.capacity)}
        placeholder="几个人"
        type="number"
        problem={problemOf('capacity')}
        onInput={(text) => onChange((old) => ({ ...old, capacity: countOf(text) }))}
      />
      {picking && (
        <InstantPicker
          title={times.find(({ key }) => key === picking)?.question ?? ''}
          at={schedule[picking] ?? proposed}
          from={startOfDay(now)}
          until={now + 366 * dayMs}
          onClose={() => setPicking(undefined)}
          onChoose={(at) => {
            onChange((old) => changeScheduleTime(old, picking, at, now))
            setPicking(undefined)
          }}
        />
      )}
    </View>
  )
}

const countOf = (text: string) => (/^\d+$/.test(text) ? Number(text) : undefined)

interface RowProps {
  id: string
  label: string
  problem?: string
  onTap?: () => void
  children: React.ReactNode
}

function Row({ id, label, problem, onTap, children }: RowProps) {
  return (
    <View className={styles.row} id={id} aria-role="button" onClick={onTap}>
      <View className={styles.line}>
        <Text className={styles.label}>{label}</Text>
        <View className={styles.body}>{children}</View>
      </View>
      {problem && <View className={styles.problem}>{problem}</View>}
    </View>
  )
}

function TextRow(
  props: Omit<RowProps, 'children'> & {
    value: string
    placeholder: string
    type?: 'text' | 'number'
    onInput: (value: string) => void
  },
) {
  const { value, placeholder, type = 'text', onInput, ...row } = props
  return (
    <Row {...row}>
      <Input
        className={styles.input}
        value={value}
        placeholder={placeholder}
        placeholderClass={styles.empty}
        type={type}
        maxlength={draftLimits.place}
        onInput={(event) => onInput(event.detail.value)}
      />
    </Row>
  )
}
