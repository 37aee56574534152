/** What phones and chats of an earlier example world left in this browser would contradict the new one. */
export function forgetOldWorld(worldId: string): void {
  const key = 'cockpit:world'
  if (localStorage.getItem(key) === worldId) return
  for (const name of Object.keys(localStorage)) {
    if (/^(cockpit:|shuke:\/phones\/)/.test(name)) localStorage.removeItem(name)
  }
  localStorage.setItem(key, worldId)
}
