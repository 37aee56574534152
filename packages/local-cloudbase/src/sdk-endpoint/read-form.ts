import type { IncomingHttpHeaders } from 'node:http'
import busboy from 'busboy'

export type FormFields = Record<string, unknown>

/** Reads a multipart form. Values are bytes read as latin1, because some of them are protobuf. */
export function readForm(headers: IncomingHttpHeaders, body: Buffer): Promise<FormFields> {
  return new Promise((resolve, reject) => {
    const fields: FormFields = {}
    const form = busboy({ headers, defCharset: 'latin1', limits: { fieldSize: body.length } })
    form.on('field', (name, value) => {
      fields[name] = value
    })
    form.on('file', (name, stream) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        fields[name] = Buffer.concat(chunks).toString('latin1')
      })
    })
    form.on('error', reject)
    form.on('close', () => resolve(fields))
    form.end(body)
  })
}
