import fc from 'fast-check'

const names =
  'div p article main section header h1 h2 ul li table tr td b i a span em select option button form svg title desc math mi details nav aside x-y object font nobr ruby rt dl dt dd pre style script textarea label template'.split(' ')

const pieces =
  '<p>|</p>|<div>|</div>|<div hidden>|<article>|</article>|<main>|</main>|<h1>|</h1>|<h1>T</h1>|<header>|</header>|<b>|</b>|<a>|</a>|<ul>|<li>|</ul>|<table>|</table>|<tr>|<td>|<select>|</select>|<button>|<form>|</form>|<template>|</template>|<svg>|</svg>|<title>|</title>|<style>|</style>|<script>|</script>|<textarea>|</textarea>|<!--|-->|<!-->|--!>|<![CDATA[|]]>|<iframe>|<xmp>|<plaintext>|<br>|</br>|<body>|</body>|<head>|</head>|<html>|</html>|<!doctype html>|<meta name=description content=x>| |\n|text|&amp;|<|</|>|"|<x-y>|<p title="<article>">|<div a=b/>|<svg/>|<frameset>|<DIV>|</Article>|<!x>|<?php|</>|\0|<h2>|</h2>|\uFEFF|\r\n|<option>|<noscript>|</noscript>|<pre>|<object>|</object>'.split('|')

const attributes = ['', '', '', ' hidden', ' style="display:none"', ' title="<h1>"', ' class="article"']

/** Pieces of HTML in any order: nothing is closed, everything may be. */
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''))

/** Elements in elements, of which a few lack their end tag. */
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('text', ' ', '<br>', '<img>', '<!--c-->', '&amp;', '<meta>', '<hr>'),
        fc
          .tuple(fc.constantFrom(...names), fc.constantFrom(...attributes), tie('tree'), fc.nat(15))
          .map(([name, attribute, inner, omitted]) => {
            const end = omitted === 0 ? '' : `</${name}>`
            return `<${name}${attribute}>${inner}${end}`
          })
      ),
      { maxLength: 4 }
    )
    .map((parts) => parts.join(''))
}))

const head = fc.constantFrom(
  '',
  '',
  '<!doctype html>',
  '<!doctype html><html><head><title>T</title><meta property="og:title" content="T"></head><body>',
  '<!doctype html><title>T</title>',
  '<html><head></head>',
  '<body class=x>'
)

/** HTML as authors, generators and attackers write it. */
export const arbitraryHtml: fc.Arbitrary<string> = fc
  .tuple(head, fc.oneof(soup, tree))
  .map((parts) => parts.join(''))
