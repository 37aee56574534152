/** Drawings that ship with the app, as `art:<name>`; every name is a file in src/assets/art. */
export const artNames = [
  'family-table',
  'kite',
  'umbrella',
  'tea',
  'trail',
  'bookshelf',
  'running-shoes',
  'lantern',
  'clinic',
  'piggy-jar',
  'bench',
  'seedling',
  'letter',
  'handshake',
  'lamp-house',
  'checkup',
  'cake',
  'height-chart',
  'signpost',
  'album',
  'window-mug',
  'answer-sheet',
] as const
export type ArtName = (typeof artNames)[number]

/** Square portraits for people of the example world. */
export const faceNames = [
  'face-amber',
  'face-cedar',
  'face-clay',
  'face-dusk',
  'face-moss',
  'face-plum',
  'face-sand',
  'face-willow',
] as const
