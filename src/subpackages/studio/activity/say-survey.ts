/** What a share of satisfied answers means. `csat` is percent of ratings of 4 or 5. */
export function sayCsat(csat: number): string {
  const share = `打分里有 ${csat}% 是 4 分或 5 分`
  if (csat >= 90) return `${share}，做得很好`
  if (csat >= 75) return `${share}，大多满意`
  if (csat >= 50) return `${share}，还有人没说好`
  return `${share}，先听听不满意在哪儿`
}

/** What a net promoter score means. `nps` lies in −100..100. */
export function sayNps(nps: number): string {
  if (nps === 0) return '愿意推荐的和不愿意的一样多'
  const gap = `愿意推荐的比不愿意的${nps > 0 ? '多' : '少'} ${Math.abs(nps)} 个百分点`
  if (nps >= 50) return `${gap}，可以请他们介绍朋友`
  return nps > 0 ? gap : `${gap}，先把服务补上`
}
