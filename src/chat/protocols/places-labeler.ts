import { labelWholeText } from '../label-reply.js'
import { andThen, inOrder, type MaybePromise } from '../maybe-promise.js'
import type { TextChannel } from '../text-channel.js'
import type { Message, Turn } from '../turn.js'
import type { FindTexts, FoundPlace } from './find-texts.js'
import { isObject } from './json.js'
import type { EventLabeler } from './protocol.js'
import { findPlaces, readPath, writePath } from './shape.js'

interface PlacesOptions {
  readonly find: FindTexts
  /**
   * Whether an event ends texts: what was held back of them goes out before it. An id, or `true`
   * for all.
   */
  readonly endOf?: (event: unknown) => unknown
  /** Events that say words apart from any text; nothing where they can't be said before an event. */
  readonly say?: (words: string, event: unknown) => readonly unknown[] | undefined
  /** Offsets into the text that an event has. */
  readonly offsetsOf?: (event: unknown) => readonly OffsetRule[]
}

/** Numbers that say where in the text something is, such as the words that a source is of. */
export interface OffsetRule {
  /** Path of what holds them. */
  readonly path: string
  /** Their names there. A missing one of them is 0: some protocols leave that out. */
  readonly members: readonly string[]
  /** What they count. */
  readonly unit: 'utf8' | 'characters'
}

/** What a text opens with, and what it came with in the place of that. */
type Opened = Pick<TextChannel, 'opening' | 'copy'>
const unopened: Opened = { opening: '', copy: '' }

/** One text under way. */
interface Text {
  readonly channel: TextChannel
  /** Its last place: with a text there, it gives a copy of its event. */
  place: FoundPlace
  /** Of a text that comes whole each time: what came, and what was shown of it. */
  came?: string
  shown: string
}

/**
 * Label events that have pieces of text at known places. The notice opens the first text; events
 * without a text stay as they are. What was held back joins the text's next event, or goes out
 * before the one that ends it, in a copy of its last.
 */
export function createPlacesLabeler(turn: Turn, options: PlacesOptions): EventLabeler {
  const { find, endOf, say, offsetsOf } = options
  const message: Message = turn.beginMessage()
  const texts = new Map<unknown, Text>()
  // Where a whole text comes again, it opens with the same words.
  let opened: Opened = unopened

  /** What ended texts open with, by their ids. */
  const openings = new Map<unknown, Opened>()

  const textOf = (place: FoundPlace): Text => {
    const { id, isCumulative = false, isAlternative = false } = place
    const known = texts.get(id)
    if (known) {
      known.place = place
      return known
    }
    const channel = (isAlternative ? turn.beginMessage(true) : message).openText()
    const text: Text = { channel, place, shown: '', ...(isCumulative ? { came: '' } : {}) }
    texts.set(id, text)
    return text
  }
  const feed = ({ channel }: Text, piece: string): MaybePromise<string> =>
    andThen(channel.feed(piece), (shown) => {
      if (channel.opening !== '') opened = channel
      return shown
    })
  const labelPlace = (place: FoundPlace): MaybePromise<string> => {
    const { value, id, isCumulative = false, isCopy = false } = place
    if (value === '') return value
    if (isCopy && opened.opening !== '') return labelWholeText(value, opened)
    const ended = isCumulative && !texts.has(id) ? openings.get(id) : undefined
    if (ended) return labelWholeText(value, ended)
    const text = textOf(place)
    if (!isCumulative) return feed(text, value)
    // It came in pieces before, or was begun anew.
    const { came } = text
    if (came === undefined || !value.startsWith(came)) {
      return labelWholeText(value, text.channel)
    }
    const piece = value.slice(came.length)
    return andThen(feed(text, piece), (shown) => {
      // As it came, nearly always: then nothing is put together.
      text.shown = shown === piece && text.shown === came ? value : text.shown + shown
      text.came = value
      return text.shown
    })
  }
  const labelWithTail = (place: FoundPlace, ended: unknown): MaybePromise<string> => {
    const text = labelPlace(place)
    const isLast = ended !== undefined && (ended === true || ended === place.id)
    // What was held back of pieces goes out in a piece of its own: the whole of them has it already.
    const isOfPieces = place.isCumulative === true && texts.get(place.id)?.came === undefined
    if (!isLast || isOfPieces) return text
    return andThen(text, (start) => andThen(tailOf(place.id), (tail) => start + tail))
  }
  /** Label the texts of an event from the given one on; those that end with it end there. */
  const labelAt = (
    event: unknown,
    at: number,
    ended: unknown,
    places = find(event)
  ): MaybePromise<unknown> => {
    for (let index = at; index < places.length; index++) {
      const place = places[index]
      if (!place || place.isReasoning === true) continue
      const text = labelWithTail(place, ended)
      // What is put in is in another event, of which the places are asked again.
      if (text === place.value) continue
      return andThen(text, (shown) => {
        const isSame = shown === place.value
        const next = isSame ? event : place.set(shown)
        const isLast = index + 1 >= places.length
        return isLast ? next : labelAt(next, index + 1, ended, isSame ? places : find(next))
      })
    }
    return event
  }
  const tailOf = (id: unknown): MaybePromise<string> => {
    const text = texts.get(id)
    texts.delete(id)
    return andThen(text?.channel.end() ?? '', (tail) => {
      const { opening, copy } = text?.channel ?? unopened
      openings.set(id, { opening, copy })
      return tail
    })
  }
  const close = (id: unknown): MaybePromise<readonly unknown[]> => {
    const text = texts.get(id)
    if (!text) return []
    return andThen(tailOf(id), (tail) => (tail === '' ? [] : [text.place.set(text.shown + tail)]))
  }
  const closeAll = () => andThen(inOrder([...texts.keys()], close), (tails) => tails.flat())
  const move = (event: unknown) =>
    opened.opening === '' || !offsetsOf ? event : moveOffsets(event, offsetsOf(event), opened)
  return {
    feed(event) {
      const ended = endOf?.(event)
      return andThen(labelAt(event, 0, ended), (placed) => {
        const labelled = move(placed)
        if (ended === undefined) return [labelled]
        const tails = ended === true ? closeAll() : close(ended)
        return andThen(tails, (before) => [...before, labelled])
      })
    },
    end: closeAll,
    open(event) {
      // Said only where it can be: taking the words is what says them.
      if (!say || say('', event) === undefined) return undefined
      const words = message.open()
      opened = { opening: words, copy: '' }
      return words === '' ? [] : say(words, event)
    }
  }
}

/**
 * Move what an event says of places in the text with that text: behind the opening that was put in,
 * and back by the copy that was taken out, which in another language may be longer.
 */
function moveOffsets(
  event: unknown,
  rules: readonly OffsetRule[],
  { opening, copy }: Opened
): unknown {
  let moved = event
  for (const { path, members, unit } of rules) {
    const places = findPlaces(event, path)
    // Nearly every event has none, and each is asked.
    if (places.length === 0) continue
    const shift = lengthIn(unit, opening) - lengthIn(unit, copy)
    for (const keys of places) {
      const holder = readPath(event, keys)
      if (!isObject(holder)) continue
      const own = members.map((name) => {
        const { [name]: value = 0 } = holder
        return [name, typeof value === 'number' ? Math.max(0, value + shift) : value] as const
      })
      moved = writePath(moved, keys, { ...holder, ...Object.fromEntries(own) })
    }
  }
  return moved
}

function lengthIn(unit: OffsetRule['unit'], text: string): number {
  return unit === 'utf8' ? new TextEncoder().encode(text).length : [...text].length
}
