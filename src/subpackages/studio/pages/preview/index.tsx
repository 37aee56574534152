import { useState } from 'react'
import { PreviewView } from '../../preview/preview-view'
import { readDraftStart } from '../../shared/drafts/draft-start'

/** A page of its own, so that WeChat's way back leads to the editor and not out of it. */
export default function Preview() {
  const [start] = useState(() => readDraftStart('preview'))
  return <PreviewView start={start} />
}
