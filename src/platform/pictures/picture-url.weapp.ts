/** Where to show a picture from: `art:<name>` ships with the app, WeChat reads `cloud://` by itself. */
export function pictureUrl(id: string): string {
  return id.startsWith('art:') ? `/assets/art/${id.slice(4)}.svg` : id
}

/** A chat card's picture: WeChat takes no SVG there, and shows the page's first screen instead. */
export function cardPicture(id: string): string | undefined {
  return id.startsWith('art:') ? undefined : id
}
