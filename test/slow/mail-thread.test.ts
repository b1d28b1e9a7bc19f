import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { labelPost } from '../../src/social/index.js'
import { disclosure } from '../social/payloads.js'

/** Where Debian's `dovecot-imapd` has the server of one session. */
const server = '/usr/lib/dovecot/imap'
const folder = mkdtempSync(join(tmpdir(), 'forthright-thread-'))
let config = ''
const isRoot = process.getuid?.() === 0
/** The server reads no mail as root, so it gives that up: for `nobody`. */
const [user, group] = isRoot ? [65_534, 65_534] : [process.getuid?.() ?? 0, process.getgid?.() ?? 0]

beforeAll(() => {
  config = join(folder, 'dovecot.conf')
  writeFileSync(
    config,
    [
      `mail_location = maildir:${folder}/mail`,
      `base_dir = ${folder}/run`,
      `state_dir = ${folder}/state`,
      `log_path = ${folder}/log`,
      'ssl = no',
      `first_valid_uid = ${user}`,
      `first_valid_gid = ${group}`,
      `mail_uid = ${user}`,
      `mail_gid = ${group}`,
      'protocols = imap',
      ''
    ].join('\n')
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Put messages into a new mailbox and ask the server how it threads them by their subjects alone. */
function threads(subjects: readonly string[]): string {
  rmSync(`${folder}/mail`, { recursive: true, force: true })
  for (const name of ['cur', 'new', 'tmp']) mkdirSync(`${folder}/mail/${name}`, { recursive: true })
  for (const [index, subject] of subjects.entries()) {
    const date = new Date(Date.UTC(2026, 10, 20, 10, index)).toUTCString().replace('GMT', '+0000')
    const message = `From: a@example.org\r\nDate: ${date}\r\nMessage-ID: <${index}@example.org>\r\nSubject: ${subject}\r\n\r\nHi\r\n`
    writeFileSync(`${folder}/mail/cur/${1_700_000_000 + index}.M${index}.host:2,S`, message)
  }
  if (isRoot) execFileSync('chown', ['-R', `${user}:${group}`, folder])
  // The server takes a socket for the network, which Node's pipes are; those of a shell are none.
  const answer = execFileSync('sh', ['-c', `cat | "${server}" -c "${config}" | cat`], {
    input: 'a select INBOX\r\nb thread REFERENCES UTF-8 ALL\r\nc logout\r\n',
    encoding: 'utf8',
    env: { ...process.env, USER: 'ada', HOME: folder }
  })
  return /^\* THREAD (.*)$/m.exec(answer)?.[1]?.trim() ?? answer
}

/** What answers each of four mails of a bot, and the bot's own next mail. */
function conversation(label: (subject: string) => string): string[] {
  const subjects = ['Tides']
  let last = 'Tides'
  for (let turn = 0; turn < 4; turn++) {
    const own = label(last.startsWith('Re:') ? last : `Re: ${last}`)
    last = own.startsWith('Re:') ? own : `Re: ${own}`
    subjects.push(own, last)
  }
  return subjects
}

const labelled = (subject: string) =>
  labelPost('email', { subject, text: 'Hi' }, disclosure).payload.subject ?? ''

describe.skipIf(!existsSync(server))('a thread on an IMAP server', () => {
  it('stays one with the mark before every subject, which does not grow', () => {
    const subjects = conversation(labelled)
    expect(Math.max(...subjects.map(({ length }) => length))).toBe('Re: [AI-generated] Re: Tides'.length)
    const answer = threads(subjects)
    expect(answer.match(/\d+/g)?.length).toBe(subjects.length)
    expect(topLevel(answer)).toBe(1)
  })

  it('would fall apart with the head that posts have', () => {
    expect(topLevel(threads(conversation((subject) => `AI-generated: ${subject}`)))).toBeGreaterThan(1)
  })
})

/** How many threads an answer lists. */
function topLevel(answer: string): number {
  let depth = 0
  let count = 0
  for (const character of answer) {
    if (character === '(' && depth++ === 0) count++
    if (character === ')') depth--
  }
  return count
}
