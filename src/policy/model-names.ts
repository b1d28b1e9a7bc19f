import {
  acronyms,
  families,
  generic,
  makers,
  variants,
  vendors,
  version,
  withVersion
} from './packs/model-name-words.js'

/**
 * Tell whether a name is that of a model rather than of a person or a company.
 *
 * A text is attributed to a person or a company, never to a model. The whole name is compared, so
 * that Claude Shannon and Gemini Ganesan stay people.
 */
export function isModelName(name: string): boolean {
  if (acronyms.has(name.normalize('NFKC').trim())) return true
  const plain = plainName(name)
  const bare = plain.replace(makers, '').replace(/^chat[ -]gpt/, 'chatgpt')
  if (generic.has(plain) || generic.has(bare) || withVersion.test(bare)) return true
  if (vendors.has(plain) && plain.includes(' ')) return false
  const [first = '', ...rest] = bare.split(/[ -]+/)
  const [, family = ''] = /^([a-z]+)(?:\d[\w.]*)?$/.exec(first) ?? []
  return families.has(family) && rest.every((part) => variants.has(part) || version.test(part))
}

/** Tell whether a name is that of a company that makes models: never a person's. */
export function isVendorName(name: string): boolean {
  return vendors.has(plainName(name))
}

/** Without what a name may be dressed in: case, compatibility forms, a provider in brackets. */
function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑–·]/g, '-')
    .replace(/\([^()]*\)$/, '')
    .trim()
}
