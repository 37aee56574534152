import { Input, Text, Textarea, View } from '@tarojs/components'
import { useContext } from 'react'
import { InSheet } from './in-sheet'
import styles from './text-field.module.scss'

/**
 * A labelled line or, with `lines`, a box for longer text. `error` says what to change. A nickname picked from WeChat's
 * keyboard was not typed, and some phones tell of it only when the field is left.
 */
export function TextField(props: {
  /** Left out where a title above already says it. */
  label?: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  hint?: string
  error?: string
  maxLength?: number
  lines?: number
  type?: 'text' | 'number' | 'nickname'
  isOptional?: boolean
}) {
  const isInSheet = useContext(InSheet)
  const shared = {
    value: props.value,
    placeholder: props.placeholder,
    placeholderClass: styles.placeholder,
    maxlength: props.maxLength ?? 140,
    onInput: (event: { detail: { value: string } }) => props.onChange(event.detail.value),
  }
  const note = props.error ?? props.hint
  return (
    <View className={styles.field}>
      <View className={styles.label}>
        {props.label && <Text>{props.label}</Text>}
        {props.isOptional && <Text className={styles.optional}>选填</Text>}
        {props.lines && props.maxLength && (
          <Text className={styles.count}>
            {props.value.length}/{props.maxLength}
          </Text>
        )}
      </View>
      {props.lines ? (
        <Textarea
          {...shared}
          className={`${styles.box} ${styles.area} ${props.error ? styles.wrong : ''}`}
          style={{ height: `${props.lines * 24 + 24}px` }}
          fixed={isInSheet}
          showConfirmBar={false}
          cursorSpacing={80}
        />
      ) : (
        <Input
          {...shared}
          type={props.type ?? 'text'}
          onBlur={props.type === 'nickname' ? shared.onInput : undefined}
          className={`${styles.box} ${props.error ? styles.wrong : ''}`}
          cursorSpacing={80}
        />
      )}
      {note && <View className={props.error ? styles.error : styles.hint}>{note}</View>}
    </View>
  )
}
