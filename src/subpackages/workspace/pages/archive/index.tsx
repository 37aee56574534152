import { useState } from 'react'
import { PageFrame } from '@/components/page-frame'
import { FailedState, LoadingState } from '@/components/page-state'
import { useGetCustomer } from '@/operations/use-get-customer'
import { pageParams } from '@/platform/navigation'
import { ArchiveForm } from '../../components/archive-form'

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
