import type { TagRule } from '../tag-rule'
import { asking, did } from './example-facts'

const whoDoYouPlanFor = asking({
  title: '你最想先为谁做打算？',
  type: 'single',
  choices: { c1: { text: '孩子', tags: ['need:educationFund'] }, c2: { text: '还没想好', tags: [] } },
})

/** What people say of themselves outranks what was captured, and lasts longer than a few minutes of reading. */
export const saidRules: readonly TagRule[] = [
  {
    id: 'said.answers',
    version: 1,
    tag: 'tagsOfAnswer',
    kinds: ['surveyAnswer'],
    weight: { each: 3 },
    origin: 'answered',
    because: 'TA 自己在问卷里这样回答',
    examples: {
      earns: { interaction: did('surveyAnswer', { question: 'q1', choices: ['c1'] }), activity: whoDoYouPlanFor },
      doesNot: { interaction: did('surveyAnswer', { question: 'q1', choices: ['c2'] }), activity: whoDoYouPlanFor },
    },
  },
  {
    id: 'said.toldAgent',
    version: 1,
    tag: 'notedTag',
    kinds: ['factNoted'],
    weight: { each: 4 },
    origin: 'noted',
    because: '你和 TA 聊过后记下的',
    examples: {
      earns: { interaction: did('factNoted', { tag: 'lifeStage:schoolChild', note: '孩子九月上小学' }) },
      doesNot: { interaction: did('visit', { note: '聊了近况' }) },
    },
  },
]
