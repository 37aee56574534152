import type { Choice, Question } from '@domain/activities/activity/activity'
import { draftLimits } from '@domain/activities/activity/draft-limits'
import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/components/pictures/icon'
import { newId } from '@/platform/ids/random-id'
import { newChoice } from '../../shared/drafts/working-draft'
import { tagLabel } from '../topics/tag-groups'
import { TagSheet } from '../topics/tag-sheet'
import { removeById, replaceById } from '../writing/edit-list'
import styles from './choices-editor.module.scss'

type ChoiceQuestion = Extract<Question, { choices: Choice[] }>

interface Props {
  question: ChoiceQuestion
  isQuiz: boolean
  onChange: (question: Question) => void
}

/** The choices of a question: what they say, which is right in a quiz, and which tags an answer gives. */
export function ChoicesEditor({ question, isQuiz, onChange }: Props) {
  const [tagging, setTagging] = useState<string>()
  const { choices } = question
  const most = question.type === 'single' ? draftLimits.singleChoices : draftLimits.multipleChoices
  const change = (changed: Choice[]) => onChange({ ...question, choices: changed })
  const markRight = (id: string) =>
    change(
      choices.map((each) => ({
        ...each,
        isRight: each.id === id ? !each.isRight : question.type === 'multiple' && each.isRight,
      })),
    )
  const tagged = choices.find(({ id }) => id === tagging)
  return (
    <View className={styles.choices}>
      {choices.map((choice, index) => (
        <View key={choice.id} className={styles.choice}>
          <View className={styles.line}>
            {isQuiz ? (
              <View
                className={`${styles.mark} ${choice.isRight ? styles.right : ''}`}
                aria-role="button"
                aria-label={choice.isRight ? '正确答案' : '设为正确答案'}
                onClick={() => markRight(choice.id)}
              >
                {choice.isRight && <Icon name="check" size={14} />}
              </View>
            ) : (
              <View className={styles.bullet} />
            )}
            <Input
              className={styles.input}
              value={choice.text}
              placeholder={`选项 ${index + 1}`}
              placeholderClass={styles.placeholder}
              maxlength={draftLimits.choiceText}
              onInput={(event) => change(replaceById(choices, { ...choice, text: event.detail.value }))}
            />
            {choices.length > draftLimits.fewestChoices && (
              <View
                className={styles.remove}
                aria-role="button"
                aria-label="删掉这个选项"
                onClick={() => change(removeById(choices, choice.id))}
              >
                <Icon name="close" size={16} />
              </View>
            )}
          </View>
          <View className={styles.tags} aria-role="button" onClick={() => setTagging(choice.id)}>
            {choice.tags?.length ? `选了就记上：${choice.tags.map(tagLabel).join('、')}` : '选了记个标签'}
          </View>
        </View>
      ))}
      {choices.length < most && (
        <View className={styles.add} aria-role="button" onClick={() => change([...choices, newChoice(newId(8))])}>
          加一个选项
        </View>
      )}
      {isQuiz && <View className={styles.hint}>点前面的圈，标出正确答案</View>}
      {tagged && (
        <TagSheet
          title="选了这一项，说明……"
          hint={`客户自己答的，比猜的可靠。最多 ${draftLimits.choiceTags} 个`}
          chosen={tagged.tags ?? []}
          most={draftLimits.choiceTags}
          isForAnswers
          onChange={(tags) => change(replaceById(choices, { ...tagged, tags }))}
          onClose={() => setTagging(undefined)}
        />
      )}
    </View>
  )
}
