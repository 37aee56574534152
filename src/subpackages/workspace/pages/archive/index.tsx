import { useState } from 'react'
import { ReadFrame } from '@/components/frame/read-frame'
import { useOperation } from '@/operations/use-operation'
import { pageParams } from '@/platform/navigation/navigation'
import { ArchiveForm } from '../../archive/archive-form'

export default function ArchivePage() {
  const [{ personId = '', facet }] = useState(() => pageParams('archive'))
  const customer = useOperation('getCustomer', { personId })
  return (
    <ReadFrame of={customer} page="ground">
      {({ data }) => <ArchiveForm customer={data} openAt={facet} />}
    </ReadFrame>
  )
}
