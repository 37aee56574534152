import type { OperationOutput } from '@contract/operations'
import { ConsentSheet } from '@/components/consent/consent-sheet'
import { openPage } from '@/platform/navigation/navigation'
import { AgentSheet } from './agent-sheet'
import { ConsultSheet } from './consult-sheet'
import { RegisterSheet } from './register/register-sheet'
import type { Landing } from './use-landing'

export type Sheet = 'agent' | 'register' | 'consult' | null

/** What opens over the activity: the agent, a registration, a message, and the question that an action asks first. */
export function LandingSheets(props: {
  landing: Landing
  opened: OperationOutput<'openShareLink'>
  sheet: Sheet
  isRegistered: boolean
  onClose: () => void
  onRegistration: (registration: 'registered' | 'cancelled') => void
}) {
  const { opened, sheet, onClose } = props
  const { link, touch, consent } = props.landing
  const { activity, agent } = opened
  const open = (page: 'bookTalk' | 'knownAboutMe' | 'advisors') => openPage(page, { agentId: agent.agentId, ...link })
  return (
    <>
      {sheet === 'agent' && (
        <AgentSheet
          agent={agent}
          onClose={onClose}
          onFacet={(facet, seconds) => touch?.trackFacet(facet, seconds)}
          onBook={() => open('bookTalk')}
          onKnown={() => open('knownAboutMe')}
          onAdvisors={() => open('advisors')}
        />
      )}
      {sheet === 'register' && (
        <RegisterSheet
          opened={opened}
          {...link}
          isRegistered={props.isRegistered}
          onClose={onClose}
          onChange={props.onRegistration}
        />
      )}
      {sheet === 'consult' && (
        <ConsultSheet
          agentId={agent.agentId}
          agentName={agent.name}
          shareLinkId={link.shareLinkId}
          isReply={activity.kind === 'greeting'}
          onClose={onClose}
        />
      )}
      {consent.wish && (
        <ConsentSheet
          wish={consent.wish.words}
          sentence={opened.consentText.sentence}
          isBusy={consent.isBusy}
          onAgree={consent.agree}
          onClose={consent.closeWish}
        />
      )}
    </>
  )
}
