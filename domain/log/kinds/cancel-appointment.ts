import { defineKind } from './description/kind'

export const cancelAppointment = defineKind({
  kind: 'cancelAppointment',
  by: 'function',
  fields: {},
  isMilestone: true,
  commitment: { as: 'talkAsked', takesOneBack: true },
  told: { deed: () => '取消了约好的面谈', aside: { place: 20 } },
})
