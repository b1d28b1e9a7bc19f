import assert from 'node:assert/strict'
import { parseDisclosure, renderNotices } from 'forthright'
import { locales } from 'forthright/locales'
import { facts } from './disclosure.mjs'

const disclosure = parseDisclosure(facts)
for (const locale of locales) assert.equal(renderNotices(disclosure, { locale }).lang, locale.tag)
console.log('ok')
