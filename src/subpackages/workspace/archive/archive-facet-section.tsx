import type { FacetCompleteness } from '@domain/people/customer-archive/completeness'
import type { ArchiveField } from '@domain/people/customer-archive/customer-archive'
import { Text, View } from '@tarojs/components'
import { TextField } from '@/components/controls/text-field'
import styles from './archive-facet-section.module.scss'
import { ChoiceChips } from './choice-chips'
import { DateField } from './date-field'

interface Props {
  facet: FacetCompleteness
  fields: readonly ArchiveField[]
  values: Record<string, string>
  isOpen: boolean
  onTurn: () => void
  onChange: (key: string, value: string) => void
}

export function ArchiveFacetSection({ facet, fields, values, isOpen, onTurn, onChange }: Props) {
  return (
    <View className={styles.section}>
      <View className={styles.head} hoverClass={styles.pressed} aria-role="button" onClick={onTurn}>
        <Text className={styles.label}>{facet.label}</Text>
        <Text className={styles.words}>{sayFilled(facet)}</Text>
        <View className={isOpen ? styles.up : styles.down} />
      </View>
      {isOpen && (
        <View className={styles.fields}>
          {fields.map((field) => (
            <Field
              key={field.key}
              field={field}
              value={values[field.key] ?? ''}
              onChange={(value) => onChange(field.key, value)}
            />
          ))}
        </View>
      )}
    </View>
  )
}

function Field({ field, value, onChange }: { field: ArchiveField; value: string; onChange: (value: string) => void }) {
  if (field.type === 'date') return <DateField label={field.label} value={value} onChange={onChange} />
  if (field.type === 'choice') {
    return (
      <View className={styles.choice}>
        <Text className={styles.choiceLabel}>{field.label}</Text>
        <ChoiceChips
          choices={(field.choices ?? []).map((label) => ({ key: label, label }))}
          chosen={value || undefined}
          // Tapping the chosen one again empties it.
          onPick={(key) => onChange(key === value ? '' : key)}
        />
      </View>
    )
  }
  return (
    <TextField
      label={field.label}
      value={value}
      maxLength={200}
      type={field.type === 'number' ? 'number' : 'text'}
      onChange={onChange}
    />
  )
}

function sayFilled({ filled, outOf, missing }: FacetCompleteness): string {
  if (missing.length === 0) return '都记下了'
  return filled === 0 ? '还空着' : `${filled} / ${outOf}`
}
