import type { Use } from '../disclosure/disclosure.js'
import type { Format } from '../markup/format.js'
import type { Locale } from '../notice/locale.js'
import type { Pack } from '../policy/pack.js'
import { requireObject } from '../disclosure/options.js'
import { countUtf16 } from './count/index.js'
import type { Path, Payload } from './payload.js'

/** Numbers that an instance sets, by their names. */
export type Settings = Readonly<Record<string, number>>

/** How much of something a platform takes. */
export interface Limit {
  readonly max: number
  /** What is counted, for messages: `graphemes`. */
  readonly unit: string
  /** `settings` are what `options.limits` says beside the limits themselves. */
  readonly count: (text: string, settings: Settings) => number
  /** A quick upper bound of the count: within it there is room, and nothing is counted. */
  readonly atMost?: (text: string) => number
  /** The key by which `options.limits` changes it, beside the name of the field. */
  readonly option?: string
  /** What else in the payload counts toward the limit. */
  readonly also?: (payload: Payload) => number
}

/** Offsets into a text that stand elsewhere in the payload. */
export interface Spans {
  /** The list of spans. */
  readonly list: Path
  readonly unit: 'bytes' | 'utf16' | 'codePoints'
  readonly start: Path
  /** A span has its end, or its length. */
  readonly end?: Path
  readonly length?: Path
  /** Tells whether a span must not be cut: a mention, a hashtag. */
  readonly isWhole: (span: Payload) => boolean
}

/**
 * A text of a payload that a reader meets.
 *
 * `whole` carries the head and the byline. `head` carries the head alone, beside a text that
 * carries both; where no other text is in the payload, the first of them carries both.
 */
export interface TextSlot {
  readonly path: Path
  readonly carries: 'whole' | 'head'
  readonly format: Format
  /** Another one in which the text may have been labelled before: that label is replaced. */
  readonly formerFormat?: Format
  readonly limits?: readonly Limit[]
  /** Readers see this many UTF-16 code units before "see more". */
  readonly visible?: number
  /** Stands between the text and the byline. @default '\n\n' */
  readonly join?: string
  /** The text has no lines. */
  readonly isLine?: boolean
  /** The text is the subject of a mail, whose replies keep it: see `subject.ts`. */
  readonly isSubject?: boolean
  readonly spans?: Spans
  /** Where the label goes, in UTF-16 code units, when it is not the start. */
  readonly startAt?: (text: string, payload: Payload) => number
  /** Where the byline goes, in UTF-16 code units, when it is not the end: before trailers. */
  readonly endAt?: (text: string) => number
  /** Whether a block (a quote, code) begins at an offset of the text, as the payload says. */
  readonly beginsBlock?: (payload: Payload, utf16Start: number) => boolean
  /** BCP 47 tag of the text, where the payload says so. */
  readonly lang?: string
  /**
   * Shown beside a text, such as a summary for notifications: it has a head, and stands for the main
   * text only where nothing else does.
   */
  readonly isAside?: boolean
  /** What this text opens, such as the card of which it is the title: the rest of it needs no label. */
  readonly covers?: Path
}

/** A list of blocks whose first block becomes the label. */
export interface NodeSlot {
  readonly list: Path
  /** Make the block. `mark` is the bold opening, `text` what follows it. */
  readonly render: (mark: string, text: string) => Payload
  /** Give the words of a block that may be ours; the caller renders them again and compares. */
  readonly read: (node: Payload) => string | undefined
  /** Members that hold the author's words, for the digest of a review. */
  readonly words: readonly string[]
  /** What the block opens beside the list, such as the card around it. @default the list */
  readonly covers?: Path
  /** The most blocks that the list takes. */
  readonly max?: number
  /** Move what points into the list. */
  readonly shift?: (payload: Payload, by: 1 | -1) => Payload
}

export type Slot = TextSlot | NodeSlot

/** A slot as data: `*` in the path stands for every index or key. */
export type SlotRule = Omit<TextSlot, 'path' | 'carries' | 'format'> & {
  readonly path: string | Path
  /** @default 'whole' */
  readonly carries?: TextSlot['carries']
  /** @default plain */
  readonly format?: Format
  /** The last `*` of the path is the language of the text. */
  readonly isByLanguage?: boolean
}

/** A payload that can't be labelled, and what to do instead. */
export interface Refusal {
  readonly when: (payload: Payload) => boolean
  readonly because: string | ((payload: Payload) => string)
}

/**
 * What a member is that no label opens:
 * - `data`: no words for readers: ids, addresses, names of accounts, settings
 * - `quoted`: somebody else's words, which nobody here declared anything about
 * - `beside`: shown with a labelled text, such as a description of a picture or an option of a poll
 * - `above`: likewise, and before the text that opens its card, such as the line of an embed's author
 * - `alone`: shown to readers without a labelled text
 */
export type MemberKind = 'data' | 'quoted' | 'beside' | 'above' | 'alone'

/** A payload whose packed texts stand open. */
export interface OpenedPayload {
  readonly payload: Payload
  /** Pack the texts of a changed payload again. What did not change is the same as before. */
  readonly close: (changed: Payload) => Payload
}

/** A flag of the platform's own for what AI made. */
export interface NativeFlag {
  /** Name of the member, for notes. */
  readonly name: string
  /** What the platform says that the flag is for. */
  readonly about: string
  /** Set it; the same payload where it does not apply. */
  readonly set: (payload: Payload) => Payload
  /** Why this payload has no place for the flag. */
  readonly unavailable?: (payload: Payload) => string | undefined
}

/** A flag for what AI wrote: set with every label, and taken off with it. */
export interface TextFlag extends NativeFlag {
  readonly unset: (payload: Payload) => Payload
  /** Only where AI drafted the text. */
  readonly onlyGenerated?: boolean
}

/** A change to an account that no post can make. */
export interface AccountMarker {
  readonly message: string
  /** Body of the API call, where there is one. */
  readonly payload?: unknown
}

/** How a long text becomes several posts. */
export interface ThreadRule {
  /** Members that stay on the first part. */
  readonly first: readonly string[]
  /** Members that the later parts have instead. */
  readonly later?: Payload
  /** The texts that may be split. @default the platform's `text` */
  readonly splits?: readonly string[]
  /** Members of a post that is made from a text alone. */
  readonly blank?: Payload
  /** Says the same as the text, such as its HTML: parted where the text is. */
  readonly parallel?: string
  /** Members that may say the same as the text: then each part has its own words there. */
  readonly repeats?: readonly string[]
  /** Who must be named in every part, or it would not reach them: what opens the later parts. */
  readonly addressees?: (payload: Payload, text: string) => string
  /** Its place in time, where that orders the parts: each later one is a little later. */
  readonly time?: { readonly path: string; readonly next: (time: unknown, index: number) => unknown }
  /** How the parts are chained, in words. */
  readonly chain: string
}

/**
 * Everything that labelling needs to know about a platform, as data. Where each fact comes from, and
 * when it was read, stands in the docblock of the platform.
 *
 * @typeParam P The payload of its create-post call.
 */
export interface Platform<P = object> {
  readonly key: string
  readonly name: string
  /** The member of the main text: what a thread splits and messages name. */
  readonly text: string
  readonly slots: readonly SlotRule[] | ((payload: Payload) => readonly (SlotRule | NodeSlot)[])
  /** What its posts are, where the facts don't say: that decides what is owed. @default 'post' */
  readonly use?: Use | ((payload: Payload) => Use)
  /**
   * Where SDKs and calls around the create-post call put the payload, such as `record`; `*` stands
   * for every index or key.
   */
  readonly wrappers?: readonly string[]
  /**
   * Members that no label opens, by their paths: `*` is any one key, `**` any number of them. What
   * is not in here is named in a note when it holds words.
   */
  readonly members?: Readonly<Record<string, MemberKind>>
  /**
   * What this payload says of members of its own, by their whole paths, such as which attachment
   * quotes somebody. Asked before `members`.
   */
  readonly membersIn?: (payload: Payload) => Readonly<Record<string, MemberKind>>
  /** Open what is packed in a payload, such as a whole message in bytes. */
  readonly open?: (payload: Payload) => OpenedPayload
  /** Paths of the payload that name its language. */
  readonly language?: readonly string[]
  readonly refusals?: readonly Refusal[]
  /** What else to do about a payload without a text. */
  readonly textless?: string
  /** Paths that hold the media that `mediaFlag` tells of. `true`: a post is always media. */
  readonly media?: readonly string[] | true
  readonly mediaFlag?: NativeFlag
  readonly textFlag?: TextFlag
  /** What else the platform does about AI where it has no flag. */
  readonly flagless?: string
  readonly bot?: AccountMarker
  readonly parody?: AccountMarker
  /** Keys of `options.limits` that are no limits, such as what a URL counts. */
  readonly settings?: readonly string[]
  /** Limits of the payload as a whole. */
  readonly totals?: readonly (Omit<Limit, 'count' | 'atMost' | 'also'> & {
    readonly count: (payload: Payload) => number
  })[]
  readonly thread?: ThreadRule
  /** What ends a text that was cut. @default '…' */
  readonly ellipsis?: string
  /** More to say about a labelled payload. */
  readonly remarks?: (before: Payload, after: Payload) => readonly string[]
  /** Counts in the platform's first unit. */
  readonly countText: (text: string) => number
  /** Only a type: the shape of the payload. */
  readonly payload?: P
}

/** Something to know about a labelled payload. */
export interface PostNote {
  /**
   * - `account`: a change to the account that no post can make
   * - `flag`: the platform's own flag: set, not set, or not there
   * - `review`: the review is not bound to the text
   * - `rule`: a rule left something open
   * - `wording`: names were written so that they link to nothing, or left out for want of room
   * - `platform`: something about this platform and this payload
   */
  readonly kind: 'account' | 'flag' | 'review' | 'rule' | 'wording' | 'platform'
  readonly message: string
  /** Body of the API call that makes the change. */
  readonly payload?: unknown
  readonly ruleId?: string
}

export interface PostOptions {
  /**
   * Language of the label: a tag such as `de`, or a locale of your own.
   * @default the language that the payload names, else 'en'
   */
  readonly locale?: string | Locale
  /**
   * What to do when the text leaves no room for the label: refuse, or cut the author's text at a
   * grapheme. The label is never cut.
   * @default 'error'
   */
  readonly overflow?: 'error' | 'shorten'
  /** Who made the pictures, sound and film, for the platform's own flag. @default not declared */
  readonly media?: 'ai' | 'human' | 'mixed'
  /**
   * Limits of this instance or account. A number is that of the main text; an object goes by field
   * (`status`), by `text` for the main one, or by the instance's own name (`max_characters`).
   * @default the platform's
   */
  readonly limits?: number | Settings
  /** The rule packs to apply. @default OpenAI's sharing policy and its usage policies */
  readonly packs?: readonly Pack[]
  /**
   * Refuse a payload in which words have no label of their own, such as the description of a
   * picture or a member that is not known here. Without it they are named in a note.
   * @default false
   */
  readonly strict?: boolean
}

/** A limit in characters. Where a platform does not say which, UTF-16 code units are the most. */
export function characters(max: number): readonly Limit[] {
  return [{ max, unit: 'characters', count: countUtf16 }]
}

/** Put a second sentence behind the first, where there is one. */
export function joinSentences(sentence: string, more: string | undefined): string {
  return more === undefined ? sentence : `${sentence} ${more}`
}

/** Open what is packed in a payload, where the platform packs anything. */
export function openPayload({ open }: Platform, payload: Payload): OpenedPayload {
  return open?.(payload) ?? { payload, close: (changed) => changed }
}

/**
 * Refuse what is no platform, such as the key of one: the functions of `forthright/social/core` know no
 * table of them.
 *
 * @throws {DisclosureError} `invalid-option`
 */
export function requirePlatform(platform: unknown): void {
  requireObject(platform, 'platform', 'a platform, as `forthright/social/platforms/…` exports it', 'slots')
}
