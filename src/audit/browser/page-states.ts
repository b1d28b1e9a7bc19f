import type { EmulatedMedia, PageSize } from './browser-page.js'

/** Where in a page the words have to be for a state to pass. */
export type WhereInView =
  /** In the first view, without scrolling. */
  | 'first'
  /** Before all text; scrolling to it is what this state is about. */
  | 'reachable'

/** One way in which readers meet a page. */
export interface PageState {
  readonly name: string
  /** Who meets a page like this. */
  readonly readers: string
  /** Whether the page is looked at as it stands, or loaded once more in a page of its own. */
  readonly page: 'as it is' | 'afresh'
  readonly view: WhereInView
  readonly size?: PageSize
  readonly media?: EmulatedMedia
  /** Rules of a reader’s own. */
  readonly css?: string
  readonly scripts?: 'off'
  readonly images?: 'off'
  /** To the end of the page and back. */
  readonly scrolls?: true
  /** By a link to a heading of the text. */
  readonly byAnchor?: true
  /** How long the page has been open at least, in milliseconds. */
  readonly notBefore?: number
  /** Whether a PDF is made of it and read. */
  readonly pdf?: true
}

const desktop: PageSize = { width: 1280, height: 800 }

/** WCAG 2.2, 1.4.12: what readers may set, and no words may be lost by it. */
const textSpacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}'

/**
 * Every state in which a page can be audited, in the order in which they are tried. Another is one
 * record more.
 */
export const pageStates = {
  load: {
    name: 'as it loads',
    readers: 'everyone, at a screen of 1280 by 800',
    page: 'as it is',
    view: 'first',
    size: desktop
  },
  scroll: {
    name: 'after scrolling down and back',
    readers: 'those who go back to the top',
    page: 'as it is',
    view: 'first',
    size: desktop,
    scrolls: true
  },
  'width-390': {
    name: 'width 390',
    readers: 'those with a phone',
    page: 'as it is',
    view: 'first',
    size: { width: 390, height: 844 }
  },
  'width-320': {
    name: 'width 320',
    readers: 'those with a small phone',
    page: 'as it is',
    view: 'reachable',
    size: { width: 320, height: 568 }
  },
  'zoom-400': {
    name: 'zoom 400 %',
    readers: 'those who enlarge 1280 by 1024 four times (WCAG 2.2, 1.4.10)',
    page: 'as it is',
    view: 'reachable',
    size: { width: 320, height: 256 }
  },
  'text-spacing': {
    name: 'wide text spacing',
    readers: 'those who set wider letters, words and lines (WCAG 2.2, 1.4.12)',
    page: 'as it is',
    view: 'reachable',
    size: desktop,
    css: textSpacing
  },
  dark: {
    name: 'dark colours',
    readers: 'those whose system is dark',
    page: 'as it is',
    view: 'first',
    size: desktop,
    media: { features: { 'prefers-color-scheme': 'dark' } }
  },
  'forced-colors': {
    name: 'forced colours',
    readers: 'those whose system sets every colour',
    page: 'as it is',
    view: 'first',
    size: desktop,
    media: { features: { 'forced-colors': 'active' } }
  },
  'reduced-motion': {
    name: 'reduced motion',
    readers: 'those who asked for less movement',
    page: 'as it is',
    view: 'first',
    size: desktop,
    media: { features: { 'prefers-reduced-motion': 'reduce' } }
  },
  print: {
    name: 'print',
    readers: 'those who print, or save as PDF',
    page: 'as it is',
    view: 'reachable',
    size: { width: 794, height: 1123 },
    media: { media: 'print' },
    pdf: true
  },
  'scripts-off': {
    name: 'without scripts',
    readers: 'those whose scripts are off, blocked or late',
    page: 'afresh',
    view: 'first',
    size: desktop,
    scripts: 'off'
  },
  'images-off': {
    name: 'without images',
    readers: 'those whose images are off or late',
    page: 'afresh',
    view: 'first',
    size: desktop,
    images: 'off'
  },
  'deep-link': {
    name: 'by a link to a heading',
    readers: 'those who follow a link into the text, and go up from there',
    page: 'afresh',
    view: 'reachable',
    size: desktop,
    byAnchor: true
  },
  later: {
    name: 'later',
    readers: 'everyone, once scripts and animations have run',
    page: 'as it is',
    view: 'first',
    size: desktop,
    notBefore: 4000
  }
} as const satisfies Readonly<Record<string, PageState>>

/** Id of a state. */
export type PageStateId = keyof typeof pageStates

/** Every state, in the order in which they are tried. */
export const pageStateIds = Object.keys(pageStates) as readonly PageStateId[]
