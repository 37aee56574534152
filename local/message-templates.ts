/** The fields of the templates an operator adds to the mini program, as docs/deploying.md names them. */
export const messageTemplates: Record<string, readonly string[]> = {
  activityReminder: ['thing1', 'time2', 'thing3'],
  appointmentChange: ['thing1', 'thing2', 'time3', 'phrase4'],
  eveningDigest: ['date1', 'number2', 'thing3'],
}
