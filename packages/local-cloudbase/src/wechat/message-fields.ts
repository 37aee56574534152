const clock = String.raw`([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?`
const day = String.raw`(\d{4}年\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月|\d{1,2}月\d{1,2}日|\d{4}([-/.]\d{1,2}){1,2}|\d{1,2}-\d{1,2})`
const whole = (pattern: string) => new RegExp(`^(${pattern})$`)
const span = (pattern: string) => whole(`${pattern}(~${pattern})?`)

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html */
const fieldForms: Record<string, RegExp> = {
  thing: /^[^\p{Cc}]{1,20}$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
  name: /^(?=.*\p{Script=Han})[^\p{Cc}\d]{1,10}$|^[^\p{Cc}\p{Script=Han}\d]{1,20}$/u,
  number: /^-?\d{1,32}(\.\d+)?$/,
  letter: /^[A-Za-z]{1,32}$/,
  character_string: /^[\x20-\x7e]{1,32}$/,
  phone_number: /^[\d+\-() ]{1,17}$/,
  amount: /^[¥$€£]?\d{1,10}(\.\d+)?元?$/,
  time: span(`(${day} ?)?${clock}`),
  date: span(`${day}( ?${clock})?`),
}

/** Why WeChat refuses these fields of a message, or null. `wanted`: the template's own, when they are known. */
export function messageFault(wanted: readonly string[] | undefined, data: object): string | null {
  const missing = wanted?.find((key) => !(key in data))
  if (missing) return `data.${missing} is missing`
  for (const [key, field] of Object.entries(data)) {
    const form = fieldForms[/^([a-z_]+?)\d{1,2}$/.exec(key)?.[1] ?? '']
    if (!form || (wanted && !wanted.includes(key))) return `data.${key} is not a field of the template`
    const { value } = (field ?? {}) as { value?: unknown }
    if (!form.test(String(value ?? ''))) return `data.${key}.value is empty or not of its form`
  }
  return null
}
