import { useState } from 'react'
import { PageFrame } from '@/components/frame/page-frame'
import { FailedState, LoadingState } from '@/components/frame/page-state'
import { useGetCustomer } from '@/operations/use-get-customer'
import { pageParams } from '@/platform/navigation/navigation'
import { ArchiveForm } from '../../archive/archive-form'

export default function ArchivePage() {
  const [{ personId = '', facet }] = useState(pageParams)
  const customer = useGetCustomer({ personId })
  if (customer.state === 'ready') return <ArchiveForm customer={customer.data} openAt={facet} />
  return (
    <PageFrame>
      {customer.state === 'loading' ? (
        <LoadingState />
      ) : (
        <FailedState error={customer.error} onRetry={customer.retry} />
      )}
    </PageFrame>
  )
}
