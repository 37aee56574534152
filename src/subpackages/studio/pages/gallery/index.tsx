import { GalleryView } from '../../gallery/gallery-view'

export default function Gallery() {
  return <GalleryView />
}
