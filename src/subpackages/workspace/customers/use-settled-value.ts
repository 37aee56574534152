import { useEffect, useState } from 'react'

/** `value` once it has stayed the same for a moment: nobody searches for half a name. */
export function useSettledValue<T>(value: T, milliseconds = 350): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}
