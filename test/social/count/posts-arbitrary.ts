import fc from 'fast-check'

const family = '👨‍👩‍👧‍👦'

/** Pieces that posts are made of, and those that counters stumble on. */
const pieces = [
  'a', 'foo', 'Z9', '1', '-', '_', '.', '.', '.', '/', '/', '?', '#', '@', '$', '＠', ':',
  ':80', ' ', ' ', '\n', '\u3000', '\u200E', '\uFEFF', '(', ')', '((', '))', '=', '&',
  '%20', '!', ',', "'", '"', '|', '~', '*', ';', '<', '>', '[', ']', '^', '\\', '`', '+',
  '\u0001', '\u007F', 'http://', 'https://', 'HTTP://', 'com', 'co', 'jp', 'ai', 'md',
  'xn--', 'xn--abc', '中国', 'みんな', 'РФ', 'рф', 'vermögensberatung', 'README.md',
  'claude.ai', 'node.js', 't.co/', 'https://t.co/abc', 'https://t.co/' + 'a1'.repeat(21),
  'http://test.co', 'www.foo.co.uk', 'user@host.com', '#tag.com', '@ada', 'foo_bar.com',
  '日本', '語', '。', '．', 'é', 'É', 'ñ', 'ι', 'ж', 'Русские', 'مرحبا', 'नमस्ते', '각', 'ᄀ',
  'ᅡ', 'e\u0301', '\u0301', 'שּׁ', '𝗔', '–', '—', '“', '′', '‰', 'あ'.repeat(30), '🤖',
  family, '❤️', '❤', '⚠️', '1️⃣', '1⃣', '©', '©️', '🇺🇸', '🇦', '\u200D', '\uFE0F', '🏽',
  '👍🏽', '☝️🏽', '⌚️', '👁‍🗨', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '\uD83D', '\uDC00'
]

/** Posts put together from such pieces, with any other character now and then. */
export const anyPost: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 1 }) }
    ),
    { maxLength: 14 }
  )
  .map((parts) => parts.join(''))
