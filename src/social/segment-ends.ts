/** UTF-16 code units that are given to the segmenter at once. */
const windowSize = 512

/**
 * List where the segments of a text end, in UTF-16 code units.
 *
 * V8 takes time for each segment that grows with the whole text (Node 20 to 24), so the text is
 * given to it in windows. What ends near the end of a window could go on behind it: there the next
 * window begins again.
 */
export function segmentEnds(segmenter: Intl.Segmenter, text: string): number[] {
  const ends: number[] = []
  let start = 0
  let size = windowSize
  while (start < text.length) {
    const end = wholeCharacters(text, start + size)
    const found: number[] = []
    for (const { index, segment } of segmenter.segment(text.slice(start, end))) {
      found.push(start + index + segment.length)
    }
    const sure = end === text.length ? found : found.slice(0, -3)
    const last = sure.at(-1)
    // One segment that is longer than the window.
    if (last === undefined) size *= 2
    else {
      for (const each of sure) ends.push(each)
      start = last
      size = windowSize
    }
  }
  return ends
}

/** An offset that does not part a surrogate pair. */
function wholeCharacters(text: string, offset: number): number {
  if (offset >= text.length) return text.length
  return (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 ? offset + 1 : offset
}
