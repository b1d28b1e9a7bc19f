import fc from 'fast-check'
import twitterText from 'twitter-text'
import { describe, expect, it } from 'vitest'
import { locateUrls, looksLikeLink } from '../../../src/social/count/index.js'
import { punycodeLength } from '../../../src/social/count/punycode-length.js'
import { topLevelDomains } from '../../../src/social/count/tlds.js'
import { anyPost } from './posts-arbitrary.js'

const urlsOf = (text: string) => locateUrls(text).map(({ start, end }) => text.slice(start, end))

// Cases of twitter-text's conformance/extract.yml (Apache-2.0), by value.
const conformance: ReadonlyArray<readonly [text: string, urls: readonly string[]]> = [
  ['http://ああ.com', ['http://ああ.com']],
  ['text http://foobar.com/#', ['http://foobar.com/#']],
  ['text http://somehost.com:3000', ['http://somehost.com:3000']],
  ['text http://xo.com/,.;x', ['http://xo.com/,.;x']],
  ['http://en.wikipedia.org/wiki/Primer_(film)', ['http://en.wikipedia.org/wiki/Primer_(film)']],
  ['text http://foo.com/a(v=VS.100).aspx', ['http://foo.com/a(v=VS.100).aspx']],
  ['test http://example.comだよね.comtest/hogehoge', ['http://example.com']],
  ['text http://chilp.it/?77e8fd', ['http://chilp.it/?77e8fd']],
  ['text http://no-tld', []],
  ['text http://domain.com-that-you-should-have-put-a-space-after', []],
  ['foo.baz foo.co.jp www.foo.co.uk foo.comm foo.jp', ['foo.co.jp', 'www.foo.co.uk', 'foo.jp']],
  ['http://foo.com/a+ or http://foo.com/a-', ['http://foo.com/a+', 'http://foo.com/a-']],
  ['https://foo.org/Hatfield–McCoy_feud', ['https://foo.org/Hatfield–McCoy_feud']],
  ['@user Try http:// example.com/path', ['example.com/path']],
  ['これ。example.com/a中国語t.co/b한국foo.com', ['example.com/a', 't.co/b', 'foo.com']],
  ['Go to http://twitter.com/Русские_слова', ['http://twitter.com/Русские_слова']],
  ['Hello http://xn--はじめよう.com/index.html', []],
  ['text http://domain-dash_2314352345_dfasd.foo-cow_4352.com', []],
  ['Email me at name.al-lastname@foo.com or name.al+lastname@foo.com', []],
  ['test http://sub_domain-dash.twitter.com', ['http://sub_domain-dash.twitter.com']],
  ['test http://-leadingdash.twitter.com', []],
  ['test http://twitter_underscore.com', []],
  ['test ELPAÍS.com', ['ELPAÍS.com']],
  ['test http://twitter.com/.', ['http://twitter.com/']],
  ['http://example.com/path' + '.'.repeat(42), ['http://example.com/path']],
  ['#test.com @test.com #http://test.com @http://test.com', []],
  ["I really like http://t.co/pbY2NfTZ's website", ['http://t.co/pbY2NfTZ']],
  [`http://t.co/${'a'.repeat(40)}`, [`http://t.co/${'a'.repeat(40)}`]],
  [`http://t.co/${'a'.repeat(41)}`, []],
  ['example.comてすとですtwitter.みんなです', ['example.com', 'twitter.みんな']],
  ['$http://twitter.com $twitter.com $t.co $TVI.CA', []],
  ['long.test.tar.bz2 test.tar.bz2 tar.bz2', []],
  ['john.doe.gov@mail.com', []],
  ['example.com?a example.com/?a example.com:80', ['example.com', 'example.com/?a', 'example.com']]
]

describe('locateUrls', () => {
  it.each(conformance)('finds what the conformance suite says: %s', (text, urls) => {
    expect(urlsOf(text)).toEqual(urls)
    expect(twitterText.extractUrls(text)).toEqual(urls)
  })

  it('finds the URLs of any post that twitter-text finds', () => {
    fc.assert(
      fc.property(anyPost, (text) => {
        const expected = twitterText.extractUrlsWithIndices(text).map(({ url, indices }) => {
          const [domain = ''] = url.split(/[:/?]/)
          // Where the oracle is wrong: see count-weighted.test.ts.
          fc.pre(/^https?:/i.test(url) || text.indexOf(domain) === text.lastIndexOf(domain))
          return { start: indices[0], end: indices[1] }
        })
        expect(locateUrls(text)).toEqual(expected)
      }),
      { numRuns: 3000, examples: [['a.\u0001t.co/']] }
    )
  })

  it('misses links without the rules: negative control', () => {
    const naive = (text: string) => text.match(/https?:\/\/\S+/g) ?? []
    const missed = conformance.filter(([text, urls]) => naive(text).join() !== urls.join())
    expect(missed.length).toBeGreaterThan(15)
  })
})

describe('topLevelDomains', () => {
  it('holds the names of twitter-text, no more and no less', () => {
    const { validGTLD, validCCTLD } = twitterText.regexen as unknown as Record<string, RegExp>
    const names = [validGTLD, validCCTLD].flatMap((pattern) => {
      const [, list = ''] = /^\(\?:\(\?:(.*)\)\(\?=/.exec(pattern?.source ?? '') ?? []
      return list.split('|')
    })
    expect([...topLevelDomains].toSorted()).toEqual(names.toSorted())
  })
})

describe('punycodeLength', () => {
  // Samples of RFC 3492, section 7.1, and one of the conformance suite.
  it.each([
    ['example', 7],
    ['ليهمابتكلموشعربي؟', 4 + 'egbpdaj6bu4bxfgehfvwxn'.length],
    ['他们为什么不说中文', 4 + 'ihqwcrb4cv8a8dqg056pqjye'.length],
    ['3年B組金八先生', 4 + '3B-ww4c5e180e575a65lsy2b'.length],
    ['MajiでKoiする5秒前', 4 + 'MajiKoi5-783gue6qz075azm5e'.length],
    ['パフィーdeルンバ', 4 + 'de-jg4avhby1noc0d'.length],
    ['そのスピードで', 4 + 'd9juau41awczczp'.length],
    ['あ'.repeat(200), Infinity]
  ])('measures %s', (label, length) => {
    expect(punycodeLength(label)).toBe(length)
  })
})

describe('looksLikeLink', () => {
  it.each([
    'claude.ai',
    'character.ai',
    'README.md',
    'file.zip',
    'http://x',
    'ada@example.com',
    '@ada.bsky.social',
    'x.music',
    '日本.jp'
  ])('sees a link in %s', (text) => {
    expect(looksLikeLink(text)).toBe(true)
  })

  it.each([
    '',
    'Claude by Anthropic',
    'GPT-4.1 (OpenAI)',
    'node.js',
    'Llama 3.2.',
    'Ada L.',
    'and so on...'
  ])('sees none in %s', (text) => {
    expect(looksLikeLink(text)).toBe(false)
  })

  it('sees a link wherever X does', () => {
    fc.assert(
      fc.property(anyPost, (text) => {
        if (locateUrls(text).length > 0) expect(looksLikeLink(text)).toBe(true)
      })
    )
  })
})
