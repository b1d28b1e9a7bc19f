import { defaultPacks } from '#default-packs'
import { type Locale, type Pack, parseDisclosure, renderNotices } from 'forthright'
import { en } from 'forthright/locales/en'
import { parse } from 'yaml'
import { byId, element } from './dom.js'
import type { Panel, Work } from './panel.js'
import { panels } from './panels.js'
import { showRefusal } from './refusal.js'
import { samples } from './samples.js'
import { readState, type State, writeState } from './state.js'

/** What can be chosen, as the package has it when this page is built: see vite.config.ts. */
declare const builtLanguages: readonly { readonly tag: string; readonly name: string; readonly isPreview: boolean }[]
declare const builtPacks: readonly { readonly id: string; readonly document: string }[]

/** How long nobody types before everything is made anew, in milliseconds. */
const pause = 150

const sample = byId('sample', HTMLSelectElement)
const language = byId('language', HTMLSelectElement)
const declaration = byId('declaration', HTMLTextAreaElement)
const text = byId('text', HTMLTextAreaElement)
const packs = byId('packs', HTMLFieldSetElement)
const status = byId('status', HTMLParagraphElement)
const lead = byId('lead', HTMLParagraphElement)

/** The panels that came into view, whose code is fetched. */
const inView = new Set<Panel>()
const places = new Map<Panel, HTMLElement>()
/** Counts the changes, so that what was made of an older one is not shown. */
let change = 0
let work: Work | undefined

drawChoices()
drawPanels()
setState((await readState(location.hash.slice(1))) ?? stateOf(0))
await update()

function stateOf(index: number): State {
  const { declaration, text } = samples[index] ?? { declaration: '', text: '' }
  return { declaration, text, language: language.value, packs: chosenPacks() }
}

function currentState(): State {
  return { declaration: declaration.value, text: text.value, language: language.value, packs: chosenPacks() }
}

function setState(state: State): void {
  declaration.value = state.declaration
  text.value = state.text
  language.value = state.language
  if (language.selectedIndex < 0) language.value = 'en'
  for (const box of packs.querySelectorAll('input')) box.checked = state.packs.includes(box.value)
}

function chosenPacks(): string[] {
  return [...packs.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)
}

function drawChoices(): void {
  sample.append(...samples.map(({ name }, index) => element('option', { value: String(index) }, name)))
  language.append(
    ...builtLanguages.map(({ tag, name, isPreview }) =>
      element('option', { value: tag, lang: tag }, isPreview ? `${name} (preview)` : name)
    )
  )
  language.value = 'en'
  const isDefault = (id: string) => defaultPacks.some((pack) => pack.id === id)
  packs.append(
    ...builtPacks.map(({ id, document: name }) => {
      const box = element('input', { type: 'checkbox', value: id })
      box.checked = isDefault(id)
      return element('label', {}, box, ` ${name}`)
    })
  )
  sample.addEventListener('change', () => {
    setState({ ...currentState(), ...samples[Number(sample.value)] })
    void update()
  })
  language.addEventListener('change', () => void update())
  packs.addEventListener('change', () => void update())
  let typed: ReturnType<typeof setTimeout> | undefined
  for (const area of [declaration, text]) {
    area.addEventListener('input', () => {
      clearTimeout(typed)
      typed = setTimeout(() => void update(), pause)
    })
  }
  byId('given', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault())
  byId('share', HTMLButtonElement).addEventListener('click', () => void share())
  addEventListener('hashchange', async () => {
    const state = await readState(location.hash.slice(1))
    if (state === undefined) return
    setState(state)
    await update()
  })
}

function drawPanels(): void {
  const results = byId('results', HTMLDivElement)
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const panel = panels.find(({ id }) => id === target.id)
        if (!isIntersecting || panel === undefined || inView.has(panel)) continue
        inView.add(panel)
        void draw(panel)
      }
    },
    { rootMargin: '200px' }
  )
  for (const panel of panels) {
    const place = element('div', { 'aria-live': 'off' })
    const section = element(
      'section',
      { id: panel.id, class: 'panel waiting', 'aria-labelledby': `${panel.id}-title` },
      element('h3', { id: `${panel.id}-title` }, panel.title),
      element('p', { class: 'hint' }, panel.about),
      place
    )
    places.set(panel, place)
    results.append(section)
    watcher.observe(section)
  }
  const links = panels.map(({ id, title }) => element('li', {}, element('a', { href: `#${id}` }, title)))
  byId('contents', HTMLElement).append(element('ul', {}, ...links))
}

/** Make everything that is in view anew, of what is typed and chosen now. */
async function update(): Promise<void> {
  const mine = ++change
  try {
    const made = await makeWork(currentState())
    if (mine !== change) return
    work = made
    showLead(made)
    status.replaceChildren('Labelled.')
  } catch (error) {
    if (mine !== change) return
    work = undefined
    lead.replaceChildren()
    status.replaceChildren(...showRefusal(error).map((part) => (part instanceof Element ? part : String(part))))
  }
  await Promise.all([...inView].map(draw))
}

async function makeWork(state: State): Promise<Work> {
  // Whoever reads the declaration says what is wrong with it, also that it is none.
  const disclosure = parseDisclosure(parse(state.declaration))
  const [, title = 'Untitled'] = /^#[ \t]+(.+)$/m.exec(state.text) ?? []
  const [locale, chosen] = await Promise.all([findLocale(state.language), findPacks(state.packs)])
  return { disclosure, text: state.text, title: title.trim(), locale, packs: chosen }
}

/** English is there; every other language is fetched when it is chosen. */
async function findLocale(tag: string): Promise<Locale> {
  if (tag === en.tag) return en
  const [all, { previewLocales }] = await Promise.all([
    import('./more-languages.js'),
    import('forthright/locales/preview')
  ])
  const found = [...all.locales, ...previewLocales].find((locale) => locale.tag === tag)
  if (!found) throw new TypeError(`No language ${tag}`)
  return found
}

async function findPacks(ids: readonly string[]): Promise<readonly Pack[]> {
  const known = defaultPacks.filter(({ id }) => ids.includes(id))
  if (known.length === ids.length) return known
  const { packs: every } = await import('./more-packs.js')
  return every.filter(({ id }) => ids.includes(id))
}

/** What the readers of the text in the form are told, so that it stands above that text too. */
function showLead({ disclosure, locale }: Work): void {
  const { label, lang, dir } = renderNotices(disclosure, { locale })
  lead.replaceChildren()
  if (label === undefined) return
  lead.lang = lang
  lead.dir = dir
  const { mark, text: words } = label.lead
  lead.append(...(mark === '' ? [] : [element('strong', {}, mark), ' ']), words)
}

async function draw(panel: Panel): Promise<void> {
  const place = places.get(panel)
  const mine = change
  const { show } = await panel.load()
  if (mine !== change || place === undefined) return
  place.parentElement?.classList.remove('waiting')
  try {
    place.replaceChildren(...(work === undefined ? ['Nothing comes out.'] : await show(work)))
  } catch (error) {
    place.replaceChildren(...showRefusal(error))
  }
}

async function share(): Promise<void> {
  const url = new URL(location.href)
  url.hash = await writeState(currentState())
  history.replaceState(null, '', url)
  const said = byId('shared', HTMLParagraphElement)
  try {
    await navigator.clipboard.writeText(url.href)
    said.textContent = 'The link is copied.'
  } catch {
    said.textContent = 'The link is in the address bar.'
  }
}
