/** Tells which elements of a class come into sight or leave it, by their id. Answers how to stop. */
export function observeMarks(className: string, onChange: (id: string, isInSight: boolean) => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) onChange(entry.target.id, entry.isIntersecting)
  })
  for (const element of document.querySelectorAll(`.${className}`)) observer.observe(element)
  return () => observer.disconnect()
}
