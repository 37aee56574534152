import { idOf } from './description/fields'
import { defineKind } from './description/kind'

export const fileOpen = defineKind({
  kind: 'fileOpen',
  by: 'phone',
  fields: { block: idOf('block') },
  points: 2,
  told: { deed: ({ title }) => `打开了${title}里的资料` },
})
