import { uses } from '../disclosure/disclosure.js'

/** A command as a table row: its words in the help, and its options. */
interface Command {
  readonly name: string
  readonly takes: string
  readonly does: string
  readonly options: readonly string[]
  /** The values of its `--format`, where they are not those of findings. */
  readonly formats?: readonly string[]
}

/** An option as a table row. Where `oneOf` is given, its value is one of those. */
interface Option {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  readonly multiple?: boolean
  readonly takes?: string
  readonly oneOf?: readonly string[]
  /** What a value must look like, and how to say so. */
  readonly shape?: { readonly pattern: RegExp; readonly expected: string }
  readonly does: string
}

/** The formats of findings, and those of a report. */
export const formats = ['pretty', 'json', 'sarif', 'github', 'junit', 'html'] as const
export const reportFormats = ['html', 'json', 'csv', 'markdown'] as const
/** For people, or as data. */
const plainFormats = ['pretty', 'json'] as const

const day = { pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, expected: 'an ISO 8601 date, such as 2027-01-01' }
const pattern = { pattern: /^(?!!(?!\())/, expected: 'a path or a glob that does not begin with `!`' }
const wholeNumber = { pattern: /^(?:0|[1-9]\d{0,14})$/, expected: 'a whole number' }

/** Every option of every command. */
export const optionTable = {
  write: { type: 'boolean', short: 'w', does: 'write the files; without it nothing is changed' },
  'dry-run': {
    type: 'boolean', short: 'n',
    does: 'show what would change, as a diff (the default)'
  },
  config: {
    type: 'string', short: 'c', takes: 'FILE',
    does: 'the configuration to use; without it, the one nearest to each file'
  },
  'no-config-code': {
    type: 'boolean',
    does: 'refuse configurations that are programs, as for a checkout that you do not trust'
  },
  ignore: {
    type: 'string', short: 'i', multiple: true, takes: 'GLOB', shape: pattern,
    does: 'files to leave out; repeatable'
  },
  locale: { type: 'string', short: 'l', takes: 'TAG', does: 'language of the labels, such as de, or two: de,en' },
  format: {
    type: 'string', short: 'f', takes: formats.join('|'), oneOf: formats,
    does: 'how results are written'
  },
  'output-file': {
    type: 'string', short: 'o', takes: 'FILE',
    does: 'write the results there instead of to the output'
  },
  verbose: { type: 'boolean', does: 'show notes too, and which configuration counts' },
  quiet: { type: 'boolean', short: 'q', does: 'show errors alone' },
  'max-warnings': {
    type: 'string', takes: 'NUMBER', shape: wholeNumber,
    does: 'fail when there are more warnings than that'
  },
  color: { type: 'boolean', does: 'colours, also where the output is no terminal' },
  'no-color': { type: 'boolean', does: 'no colours' },
  cache: {
    type: 'boolean',
    does: 'pass over what was fine and has not changed since the last run'
  },
  'cache-location': { type: 'string', takes: 'FILE', does: 'where --cache remembers (node_modules/.cache, or .forthright-cache)' },
  'stdin-filename': {
    type: 'string', takes: 'FILE',
    does: 'the path that the text of `-`, the standard input, has'
  },
  'print-config': {
    type: 'string', takes: 'FILE',
    does: "print a file's facts and options, and where each comes from"
  },
  by: { type: 'string', takes: 'NAME', does: 'the person who read the text' },
  at: { type: 'string', takes: 'DATE', does: 'when, as 2026-11-20; today when left out' },
  author: { type: 'string', takes: 'NAME', does: 'the person that texts are attributed to' },
  company: { type: 'string', takes: 'NAME', does: 'the company that texts are attributed to' },
  responsible: { type: 'string', takes: 'NAME', does: 'the person who answers for them' },
  ai: {
    type: 'string', multiple: true, takes: '"GPT-4 (OpenAI)"',
    does: 'the AI system; repeatable'
  },
  media: {
    type: 'string',
    takes: 'ai|human|mixed',
    oneOf: ['ai', 'human', 'mixed'],
    does: "the origin of the post's media"
  },
  overflow: {
    type: 'string', takes: 'error|shorten', oneOf: ['error', 'shorten'],
    does: 'when the label leaves too little room'
  },
  limit: {
    type: 'string',
    takes: 'NUMBER',
    shape: { pattern: /^[1-9]\d{0,14}$/, expected: 'a whole number above 0' },
    does: "the instance's own limit of the main text"
  },
  disclosure: { type: 'string', takes: 'FILE.json', does: 'the facts, as JSON' },
  platform: {
    type: 'string', takes: 'PLATFORM',
    does: 'the file is a post of that platform; its review goes into the facts of --disclosure'
  },
  'since-revision': {
    type: 'string',
    takes: 'REVISION',
    does: 'also say what changed since that revision of git'
  },
  archive: {
    type: 'string',
    takes: 'FILE.jsonl',
    does: 'add a line for each labelled text, signed off by the person that --by names'
  },
  jurisdiction: {
    type: 'string', short: 'j', takes: 'CODES',
    shape: {
      pattern: /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?(?:,[A-Z]{2}(?:-[A-Z0-9]{1,3})?)*$/,
      expected: 'codes of ISO 3166 or EU, such as EU,US-NY'
    },
    does: 'where it is read: EU, US-NY, CN; several with commas'
  },
  use: { type: 'string', takes: uses.join('|'), oneOf: uses, does: 'where the words are going' },
  date: { type: 'string', takes: 'DATE', shape: day, does: 'the day on which it is published' },
  facts: {
    type: 'string', takes: 'FILE',
    does: 'the facts that the words shall tell: JSON, YAML, or a document that declares them'
  },
  browser: { type: 'boolean', does: 'open the pages (files, folders, addresses, sitemaps) in a browser' },
  states: {
    type: 'string', takes: 'NAMES',
    does: 'the states of the page to look at, with commas: load,print,dark; every one when left out'
  },
  pictures: { type: 'string', takes: 'FOLDER', does: 'where the pictures of the page go, with an index.html that shows them' },
  since: { type: 'string', takes: 'DATE', shape: day, does: 'show only what changed since that day' }
} as const satisfies Record<string, Option>

export type OptionName = keyof typeof optionTable

/** The options of every command. */
const everywhere = ['color', 'no-color'] as const

const configuration = ['config', 'no-config-code'] as const

/** What commands that go over files share. */
const common = [
  ...configuration,
  'ignore',
  'locale',
  'format',
  'output-file',
  'verbose',
  'quiet',
  'max-warnings',
  ...everywhere
] as const

/** Every command. */
export const commands = [
  {
    name: 'init',
    takes: '',
    does: 'write forthright.config.json with your facts',
    options: ['author', 'company', 'responsible', 'ai', 'locale', ...everywhere]
  },
  {
    name: 'label',
    takes: '[FILES…]',
    does: 'label Markdown, HTML, notebooks and other texts as their facts owe',
    options: ['write', 'dry-run', 'stdin-filename', 'print-config', ...common]
  },
  {
    name: 'unlabel',
    takes: '[FILES…]',
    does: 'take the labels off again, byte for byte',
    options: ['write', 'dry-run', 'stdin-filename', ...common]
  },
  {
    name: 'check',
    takes: '[FILES…]',
    does: 'fail when a file lacks its label, or a text changed since its review',
    options: ['cache', 'cache-location', 'stdin-filename', 'print-config', ...common]
  },
  {
    name: 'report',
    takes: '[FILES…]',
    does: 'list every document: its facts, review, label, and what only a person can say',
    formats: reportFormats,
    options: ['since-revision', 'archive', 'by', 'disclosure', ...common]
  },
  {
    name: 'run',
    takes: '-- COMMAND',
    does: 'label a copy of the sources and build the site from it: -- hugo --minify',
    options: [...configuration, 'ignore', 'locale', 'verbose', 'quiet', ...everywhere]
  },
  {
    name: 'review',
    takes: 'FILE…',
    does: 'bind your reading of a text to exactly that text, in its front matter',
    options: [
      'by',
      'at',
      'platform',
      'disclosure',
      ...configuration,
      'format',
      'output-file',
      'verbose',
      'quiet',
      ...everywhere
    ]
  },
  {
    name: 'migrate',
    takes: '[FILES…]',
    does: 'rewrite declarations of version 0.1, and ask what they leave open',
    options: ['write', 'dry-run', ...common]
  },
  {
    name: 'post',
    takes: 'PLATFORM FILE.json',
    does: "label a platform's own create-post payload and print it",
    formats: plainFormats,
    options: [
      'disclosure',
      'media',
      'overflow',
      'limit',
      'locale',
      'format',
      'verbose',
      'write',
      ...configuration,
      ...everywhere
    ]
  },
  {
    name: 'audit',
    takes: '[FILES…]',
    does: 'read finished pages and texts; fail where a reader can miss what AI did',
    options: ['facts', 'browser', 'states', 'pictures', 'stdin-filename', ...common]
  },
  {
    name: 'see',
    takes: 'FILES|URL…',
    does: 'open pages in a browser; print what a reader can miss, and pictures that show it',
    options: ['states', 'pictures', ...everywhere]
  },
  {
    name: 'explain',
    takes: '[RULES…]',
    does: 'print rules with their sources, the rules of a place, or the list of rules',
    options: ['jurisdiction', 'use', 'date', ...everywhere]
  },
  {
    name: 'packs',
    takes: '',
    does: 'list the rule packs with dates and sources, and what changed',
    formats: plainFormats,
    options: ['since', 'format', ...everywhere]
  },
  {
    name: 'completion',
    takes: 'bash|zsh|fish',
    does: 'print what completes commands and options in a shell',
    options: []
  }
] as const satisfies readonly (Command & { readonly options: readonly string[] })[]

export type CommandName = (typeof commands)[number]['name']
