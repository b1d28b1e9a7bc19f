import createDomPurify from 'dompurify'
// @ts-expect-error: the package has no types
import inlineCss from 'inline-css'
import { JSDOM } from 'jsdom'
import juice from 'juice'
import sanitizeHtml from 'sanitize-html'

/** What a program that shows mail makes of HTML before it shows it. */
type Reader = (html: string) => string | Promise<string>

/**
 * A program that can't be run here, as its published support table describes it: not the program itself.
 *
 * @see https://www.caniemail.com (data of 2026-06-29)
 */
interface ReaderRules {
  /** Features of that table that the rules were made from, each with the date of its last test. */
  readonly source: readonly string[]
  readonly styleElement: 'kept' | 'dropped'
  /** What becomes of a declaration with `!important` in an attribute. */
  readonly important: 'kept' | 'dropped' | 'dropped without a space' | 'attribute dropped where in capitals'
  /** Properties that are dropped, in attributes and style sheets. */
  readonly drops: readonly string[]
  /** Values that are dropped. */
  readonly dropsValues?: RegExp
  /** Selectors whose rules are dropped. */
  readonly dropsSelectors?: RegExp
  readonly readsConditionals?: boolean
  readonly attributes?: readonly string[]
}

const offsets = ['left', 'top', 'right', 'bottom']

export const rules: Readonly<Record<string, ReaderRules>> = {
  'Gmail, web': {
    source: ['css-important 2021-11-30', 'css-position 2021-05-16', 'css-left-right-top-bottom 2021-05', 'html-style 2023-07-27', 'css-visibility 2019-02'],
    styleElement: 'kept',
    important: 'attribute dropped where in capitals',
    drops: ['position', ...offsets, 'visibility'],
    dropsValues: /(?:^|[\s:])-\d/
  },
  'Gmail, other accounts': {
    source: ['css-important 2021-11-30', 'html-style 2023-07-27', 'css-position 2021-05-16'],
    styleElement: 'dropped',
    important: 'attribute dropped where in capitals',
    drops: ['position', ...offsets, 'visibility'],
    dropsValues: /(?:^|[\s:])-\d/
  },
  'Outlook for Windows': {
    source: ['css-important 2021-11-30', 'css-position 2021-05-16', 'css-display 2021-12-01', 'css-opacity 2019-02', 'css-max-width 2019-08', 'css-linear-gradient 2021-12-29'],
    styleElement: 'kept',
    important: 'dropped',
    drops: ['position', ...offsets, 'opacity', 'visibility', 'max-height', 'overflow', 'border-radius'],
    dropsValues: /gradient\(|^display:(?!none)|rgba\(|hsl/,
    dropsSelectors: /[>+~:[*]|@media/,
    readsConditionals: true
  },
  Orange: {
    source: ['css-important 2021-11-30', 'css-linear-gradient 2021-12-29', 'css-opacity 2024-04', 'css-visibility 2024-04', 'html-role 2024-04'],
    styleElement: 'kept',
    important: 'dropped without a space',
    drops: ['opacity', 'visibility', 'border-radius'],
    dropsValues: /gradient\(|^display:(?:inline-)?(?:flex|grid)/,
    attributes: ['role']
  },
  'GMX and WEB.DE': {
    source: ['css-important 2022-06', 'html-style 2023-07-27', 'css-linear-gradient 2022-06', 'css-opacity 2022-06', 'html-role 2022-06'],
    styleElement: 'dropped',
    important: 'dropped',
    drops: ['opacity', 'border-radius'],
    dropsValues: /gradient\(|^display:(?:inline-)?(?:flex|grid)/,
    attributes: ['role']
  }
}

function readBy(reader: ReaderRules, html: string): string {
  const shown = reader.readsConditionals ? inOutlook(html) : html
  const styled = shown.replace(/<style[^>]*>([^]*?)<\/style>/gi, (_, sheet: string) =>
    reader.styleElement === 'dropped' ? '' : `<style>${sheetBy(reader, sheet)}</style>`
  )
  const inline = styled.replace(/ style="([^"]*)"/gi, (_, value: string) => {
    if (reader.important === 'attribute dropped where in capitals' && /!\s*[A-Z]/.test(value)) return ''
    return ` style="${declarationsBy(reader, value, true)}"`
  })
  return (reader.attributes ?? []).reduce(
    (result, name) => result.replace(new RegExp(` ${name}="[^"]*"`, 'gi'), ''),
    inline
  )
}

function inOutlook(html: string): string {
  return html
    .replace(/<!--\[if !mso\]><!-->[^]*?<!--<!\[endif\]-->/gi, '')
    .replace(/<!--\[if mso[^\]]*\]>([^]*?)<!\[endif\]-->/gi, '$1')
    .replace(/<xml>[^]*?<\/xml>/gi, '')
}

function sheetBy(reader: ReaderRules, sheet: string): string {
  return sheet.replace(/(@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\})|([^{}]+)\{([^{}]*)\}/g, (whole, media: string | undefined, selector: string, body: string) => {
    if (reader.dropsSelectors?.test(media ?? selector)) return ''
    return media ?? `${selector}{${declarationsBy(reader, body, false)}}${whole.slice(whole.lastIndexOf('}') + 1)}`
  })
}

function declarationsBy(reader: ReaderRules, value: string, isInline: boolean): string {
  const kept = value.split(';').filter((declaration) => {
    const [name = ''] = declaration.split(':', 1)
    if (reader.drops.includes(name.trim().toLowerCase())) return false
    if (reader.dropsValues?.test(declaration.trim())) return false
    if (!isInline || !/!\s*important/i.test(declaration)) return true
    if (reader.important === 'dropped') return false
    return reader.important !== 'dropped without a space' || /\s!\s*important/i.test(declaration)
  })
  return kept.join(';')
}

const purify = createDomPurify(new JSDOM('').window)

/** Cleaners of web mail let tables, colours and styles through, no style sheets and no scripts. */
const cleaned = {
  allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img', 'font', 'center'],
  allowedAttributes: {
    '*': ['style', 'class', 'dir', 'lang', 'align', 'valign', 'width', 'height', 'bgcolor', 'color', 'role'],
    a: ['href'],
    img: ['src', 'alt'],
    table: ['border', 'cellpadding', 'cellspacing']
  }
}

/** Every reader: those that are packages are run, the others are their rules. */
export const readers: Readonly<Record<string, Reader>> = {
  'a browser (Apple Mail, Thunderbird)': (html) => html,
  'sanitize-html': (html) => sanitizeHtml(html, cleaned),
  DOMPurify: (html) => purify.sanitize(html),
  juice: (html) => juice(html),
  'inline-css': (html) => inlineCss(html, { url: 'https://example.org' }) as Promise<string>,
  ...Object.fromEntries(
    Object.entries(rules).map(([name, reader]) => [name, (html: string) => readBy(reader, html)])
  )
}
