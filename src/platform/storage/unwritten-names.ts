/**
 * Names and numbers for what could not be written down. After a kill its own number would be given again, and the function
 * would take the next one for this one; so it goes out under the name of a phone that lives only until the kill.
 */
export function createUnwrittenNames(newPhoneId: () => string) {
  let phoneId = ''
  let next = 1
  return () => {
    phoneId ||= newPhoneId()
    return { phoneId, sequence: next++ }
  }
}
