const key = /^([A-Za-z_][\w.-]*):(?: +(\S.*))?$/

/** Lines of one indentation that belong together. */
interface Level {
  readonly indent: number
  readonly isList: boolean
  readonly keys: Set<string>
}

/**
 * Tell of ordinary YAML, without parsing it, that it is a map which every parser reads: lines of
 * plain keys with plain or quoted values, lists of such values, maps of maps, blocks of text.
 *
 * Only certain cases count. In doubt the answer is no, and a parser has to tell. A parser takes a
 * hundred times as long, which for a folder of documents is most of the time.
 */
export function isPlainYaml(text: string): boolean {
  const levels: Level[] = []
  /** What may stand below the line before: text, a map or a list, or nothing further in. */
  let below: 'text' | 'fields' | 'nothing' = 'fields'
  let textIndent = 0
  for (const line of text.split(/\r\n?|\n/)) {
    const content = line.trim()
    if (content === '') continue
    const indent = line.search(/[^ ]|$/)
    const top = levels.at(-1)
    if (below === 'text' && indent > (top?.indent ?? -1)) {
      // The first line of a block of text says how far all of them are indented.
      textIndent ||= indent
      if (indent >= textIndent) continue
      return false
    }
    textIndent = 0
    if (line.includes('\t')) return false
    if (content.startsWith('#')) continue
    const isItem = content.startsWith('- ')
    const level = enter(levels, indent, isItem, below === 'fields')
    if (!level) return false
    const value = isItem ? content.slice(2).trim() : fieldValue(content, level.keys)
    if (value === undefined) return false
    if (!isItem && (value === '' || value.startsWith('#'))) below = 'fields'
    else if (!isItem && /^[|>][+-]?$/.test(value)) below = 'text'
    else if (isPlainValue(value)) below = 'nothing'
    else return false
  }
  return true
}

/** Find the level of a line: a new one below its field, or one that it goes on with. */
function enter(levels: Level[], indent: number, isList: boolean, mayOpen: boolean): Level | undefined {
  const top = levels.at(-1)
  // A list may stand as far out as its key.
  const isDeeper = indent > (top?.indent ?? -1) || (isList && !top?.isList && indent === top?.indent)
  if (isDeeper) {
    if (!mayOpen || (isList && levels.length === 0) || (levels.length === 0 && indent > 0)) {
      return undefined
    }
    const level = { indent, isList, keys: new Set<string>() }
    levels.push(level)
    return level
  }
  let level = top
  while (level && (level.indent > indent || (level.indent === indent && level.isList !== isList))) {
    levels.pop()
    level = levels.at(-1)
  }
  return level?.indent === indent && level.isList === isList ? level : undefined
}

function fieldValue(content: string, keys: Set<string>): string | undefined {
  const [, name, value = ''] = key.exec(content) ?? []
  if (name === undefined || keys.has(name)) return undefined
  keys.add(name)
  return value
}

const quoted = /^(?:"(?:[^"\\]|\\["\\/n])*"|'(?:[^']|'')*')$/
const flowList = /^\[(?:\w[\w ./-]*(?:, *\w[\w ./-]*)*)?\]$/

function isPlainValue(value: string): boolean {
  if (quoted.test(value) || flowList.test(value)) return true
  if (/^[#&*!|>'"%@`{}[\],?:-]/.test(value)) return /^-?\d[\d.]*$/.test(value)
  return !/: | #|:$/.test(value)
}

const number = /^[-+.]?\d[\d_.,:eE+ TZtz-]*$|^[-+]?0[xob][\da-f_]+$|^[-+]?\.(?:inf|nan)$/i
const word = /^(?:~|null|true|false|yes|no|on|off|y|n|nan|inf)$/i

/**
 * Whether words that stand in YAML without quotes are a text, in every version of YAML: no number,
 * no date, no truth, nothing that acts.
 */
export function isPlainText(words: string): boolean {
  if (words === '' || words.trim() !== words || /[\t\r\n]|: | #|:$/.test(words)) return false
  if (/^[-?:,[\]{}#&*!|>'"%@`=.]/.test(words)) return false
  return !number.test(words) && !word.test(words)
}
