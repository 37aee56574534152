/** Where to show a picture from: `art:<name>` ships with the app, `cloud://` is read from the storage beside it. */
export function pictureUrl(id: string): string {
  if (id.startsWith('art:')) return new URL(`assets/art/${id.slice(4)}.svg`, document.baseURI).href
  return id.startsWith('cloud://') ? new URL(`storage/${encodeURIComponent(id)}`, document.baseURI).href : id
}

/** A chat card's picture. */
export function cardPicture(id: string): string | undefined {
  return pictureUrl(id)
}
