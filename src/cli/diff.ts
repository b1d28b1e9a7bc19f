import { createTwoFilesPatch } from 'diff'
import { printable } from './printable.js'

/** A unified diff, with the control characters of a hostile file made visible. */
export function diffOf(path: string, before: string, after: string): string {
  const name = printable(path)
  const diff = createTwoFilesPatch(name, name, before, after, '', '', { context: 2 })
  return diff.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, (character) =>
    character === '\r' ? '' : printable(character)
  )
}
