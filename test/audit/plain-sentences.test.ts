import { describe, expect, it } from 'vitest'
import { findDisclosing } from '../../src/audit/words/find-disclosing.js'

/** What people write in plain sentences, without a word such as “AI-generated”. */
const disclosing = [
  'We used Claude to write this newsletter.',
  'Parts of this article were put together using generative AI.',
  'This report has been compiled automatically by AI.',
  'Für diesen Beitrag kam künstliche Intelligenz zum Einsatz.',
  'Der Text stammt von einer KI und wurde von der Redaktion überarbeitet.',
  'Diese Zusammenfassung hat ChatGPT geschrieben.',
  'Cet article a été rédigé avec l’aide d’une intelligence artificielle.',
  'Texte généré par une IA, puis relu par la rédaction.',
  'Nous avons utilisé ChatGPT pour rédiger ce billet.',
  'Este texto lo ha escrito una inteligencia artificial.',
  'Contenido elaborado con ayuda de IA y revisado por un editor.',
  'Hemos usado ChatGPT para redactar este artículo.',
  'Questo articolo è stato scritto con l’aiuto dell’intelligenza artificiale.',
  'Testo generato dall’IA e rivisto dalla redazione.',
  'Este texto foi produzido com recurso a inteligência artificial.',
  'Usei o Claude para redigir este texto.',
  'Ten tekst napisała sztuczna inteligencja.',
  'Artykuł powstał przy pomocy AI.',
  'この記事はAIが作成しました。',
  '本文の一部は生成AIを使って書かれています。',
  'Deze tekst is geschreven met behulp van AI.',
  'Voor dit artikel hebben we ChatGPT gebruikt.'
]

/** Sentences about AI, denials, questions and reported speech. */
const others = [
  'Our bank uses AI to detect fraud.',
  'Can AI write an article like this one?',
  'No chatbot had a hand in this piece.',
  'She asked whether the letter had been written by ChatGPT.',
  'Articles written by AI must be labelled from next year.',
  'KI schreibt heute viele Texte im Netz.',
  'Dieser Text wurde nicht von einer KI geschrieben.',
  'L’IA peut rédiger des articles.',
  'Cet article n’a pas été écrit par une IA.',
  'La IA escribe cada vez más noticias.',
  'L’IA non ha scritto questo articolo.',
  'A IA vai escrever artigos no futuro.',
  'Czy ten tekst napisała sztuczna inteligencja?',
  'AIが書いた記事を見分ける方法。',
  'この記事はAIを使わずに書かれました。',
  'AI schrijft steeds vaker teksten.'
]

describe('plain sentences in nine languages', () => {
  it.each(disclosing)('disclose: %s', (sentence) => {
    expect(findDisclosing(sentence)).toBeDefined()
  })

  it.each(others)('disclose nothing: %s', (sentence) => {
    expect(findDisclosing(sentence)).toBeUndefined()
  })
})
