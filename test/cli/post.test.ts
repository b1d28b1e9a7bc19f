import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { platforms } from '../../src/social/index.js'
import { inFolders } from '../folders.js'
import { runIn } from './support.js'

const facts = {
  author: 'Ada Lovelace',
  responsible: 'author',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'author' },
  review: 'Ada Lovelace'
}

let folder = ''
const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value))
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>
const forthright = (...argv: string[]) => runIn(folder, argv)

inFolders((path) => {
  folder = path
  write('facts.json', facts)
  write('post.json', { text: 'The wall reopened.' })
})

describe('forthright post', () => {
  it('lists every platform in its help, on lines of at most 80 characters', async () => {
    const { output } = await forthright('post', '--help')
    const listed = output.slice(output.indexOf('Platforms:')).split(/\s+/)
    for (const key of Object.keys(platforms)) expect(listed).toContain(key)
    for (const line of output.slice(output.indexOf('Platforms:')).split('\n')) expect(line.length).toBeLessThan(81)
    expect((await forthright('label', '--help')).output).not.toContain('Platforms:')
  })

  it('passes on where the media are from, what may be done with a long text, and how long it may be', async () => {
    const media = { text: 'The wall reopened.', media: { media_ids: ['1'] } }
    const long = { text: 'The wall reopened. '.repeat(30).trim() }
    const post = async (payload: object, ...argv: string[]) => {
      const { output, errors } = await runIn(folder, ['post', 'x', '-', '--disclosure', 'facts.json', ...argv], JSON.stringify(payload))
      return output === '' ? errors : (JSON.parse(output) as { readonly text: string; readonly made_with_ai?: boolean })
    }
    expect(await post(media, '--media', 'ai')).toMatchObject({ made_with_ai: true })
    expect(await post(media, '--media', 'human')).not.toHaveProperty('made_with_ai')
    expect(await post(media)).not.toHaveProperty('made_with_ai')
    expect(await post(long)).toContain('No room for the label')
    expect(await post(long, '--overflow', 'shorten')).toMatchObject({ text: expect.stringContaining('…') })
    expect(await post(long, '--limit', '4000')).toMatchObject({ text: expect.stringContaining(long.text) })
  })

  it('reads the payload from the standard input', async () => {
    const argv = ['post', 'x', '-', '--disclosure', 'facts.json']
    const { code, output } = await runIn(folder, argv, '{ "text": "The wall reopened." }')
    expect(code).toBe(0)
    expect(JSON.parse(output).text).toMatch(/^AI-generated: The wall reopened\./)
    const bound = await runIn(folder, ['review', '-', '--platform', 'x', '--by', 'Ada Lovelace'], '{ "text": "The wall reopened." }')
    expect(JSON.parse(bound.output).review.digest).toMatch(/^sha256:/)
    expect((await runIn(folder, [...argv, '--write'], '{}')).errors).toContain('beside `-`')
    expect((await runIn(folder, argv, 'no JSON')).errors).toContain('Could not read - as JSON')
  })

  it('notes two things at most, and everything with --verbose', async () => {
    const argv = ['post', 'x', 'post.json', '--disclosure', 'facts.json']
    const { errors } = await forthright(...argv)
    const lines = errors.trim().split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[2]).toMatch(/^\d more notes: --verbose shows all\.$/)
    const verbose = (await forthright(...argv, '--verbose')).errors.trim().split('\n')
    expect(verbose.length).toBe(2 + Number(lines[2]?.charAt(0)))
    expect(verbose.slice(0, 2)).toEqual(lines.slice(0, 2))
  })

  it('prints payload and notes as one object with --format json', async () => {
    const { output, errors } = await forthright('post', 'x', 'post.json', '--disclosure', 'facts.json', '-f', 'json')
    expect(errors).toBe('')
    expect(JSON.parse(output)).toMatchObject({
      payload: { text: expect.stringMatching(/^AI-generated: /) },
      notes: expect.arrayContaining([expect.objectContaining({ kind: 'review' })])
    })
  })
})

describe('forthright review of a post', () => {
  const argv = ['review', 'post.json', '--platform', 'x', '--by', 'Bea Smith']

  it('prints a review that is bound to its text, labelled or not', async () => {
    const { code, output } = await forthright(...argv)
    expect(code).toBe(0)
    const { review } = JSON.parse(output) as { review: object }
    expect(review).toMatchObject({ by: 'Bea Smith', at: '2026-11-20', digest: expect.stringMatching(/^sha256:/) })
    await forthright('post', 'x', 'post.json', '--disclosure', 'facts.json', '--write')
    expect(JSON.parse((await forthright(...argv)).output)).toEqual({ review })
  })

  it('writes it into the facts, by which the post is then labelled, until it changes', async () => {
    expect((await forthright(...argv, '--disclosure', 'facts.json')).code).toBe(0)
    expect(read('facts.json')).toMatchObject({ ...facts, review: { by: 'Bea Smith' } })
    const post = ['post', 'x', 'post.json', '--disclosure', 'facts.json']
    const { code, errors } = await forthright(...post, '--verbose')
    expect({ code, isBound: !errors.includes('not bound') }).toEqual({ code: 0, isBound: true })
    write('post.json', { text: 'The wall fell again.' })
    expect(await forthright(...post)).toMatchObject({ code: 1, errors: expect.stringContaining('changed since') })
  })

  it.each([
    [['review', 'post.json', '--platform', 'blusky', '--by', 'Bea Smith'], 'bluesky'],
    [['review', '--platform', 'x', '--by', 'Bea Smith'], 'name each text'],
    [['review', 'post.json', '--platform', 'x'], 'Missing `--by NAME`'],
    [['review', 'post.json', 'b.json', '--platform', 'x', '--by', 'Bea Smith'], 'Expected one FILE.json']
  ])('ends %j with 2', async (words, message) => {
    expect(await forthright(...words)).toMatchObject({ code: 2, errors: expect.stringContaining(message) })
  })
})
