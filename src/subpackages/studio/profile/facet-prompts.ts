import type { FacetKey } from '@domain/people/agent-profile/agent-profile'

/** What to write on each face, asked the way a friend would. */
export const facetPrompts: Record<FacetKey, { question: string; example: string }> = {
  whoIAm: {
    question: '除了工作，你是个什么样的人？',
    example: '例如：哪里人、家里几口、周末常做什么。让人先认识你，再认识你的职业。',
  },
  licence: {
    question: '你有哪些资质，怎么查得到？',
    example: '例如：执业证、考过的证书、在哪个平台能查到。可以放证书照片，记得遮住证件号。',
  },
  story: {
    question: '是什么让你走进这一行，又留了下来？',
    example: '讲一件真事就好：那天发生了什么，你为什么没走。',
  },
  specialties: {
    question: '客户遇到什么事，最该来找你？',
    example: '写两三件你真正拿手的，越具体越好。',
  },
  values: {
    question: '有什么事，是你坚持不做的？',
    example: '例如：不催单、看不懂的不让签、每年主动回访一次。',
  },
  honours: {
    question: '拿到过哪些认可？',
    example: '写上年份和是谁给的，两三条就够。',
  },
  service: {
    question: '你陪客户走过哪些事？',
    example: '写一次理赔、一次退保劝阻、一次半夜的电话。不写客户真名，不露保单。',
  },
  reviews: {
    question: '客户当面或在微信里，说过什么让你记得的话？',
    example: '先问过对方愿不愿意，再写下来。截图记得遮住头像和名字。',
  },
}
