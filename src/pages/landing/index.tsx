import { LoadingState } from '@/components/frame/page-state'
import { ReadFrame } from '@/components/frame/read-frame'
import { LandingView } from './landing-view'
import { useLanding } from './use-landing'

/** What a card opens: the one page that strangers download. */
export default function Landing() {
  const landing = useLanding()
  return (
    <ReadFrame of={landing.opening} page="plain" outline={<LoadingState kind="article" />}>
      {({ data, reload }) => <LandingView landing={landing} opened={data} reload={reload} />}
    </ReadFrame>
  )
}
