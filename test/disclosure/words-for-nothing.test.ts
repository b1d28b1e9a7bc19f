import { describe, expect, it } from 'vitest'
import { findLook, lookOf } from '../../src/disclosure/name-look.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'

const facts = { author: 'Ada Lovelace', ai: 'GPT-4' }
const parse = (more: object) => () => parseDisclosure({ ...facts, ...more })

describe('words that stand for nothing', () => {
  it.each([
    ['the part of a role', { roles: { drafting: { by: 'GPT-4', part: 'none' } } }, '`roles.drafting.part`'],
    ['a version', { ai: { model: 'GPT-4', version: 'n/a' } }, '`ai.version`'],
    ['an unknown version', { ai: { model: 'GPT-4', version: 'unknown' } }, '`ai.version`'],
    ['a qualification', { qualifiedReviewer: { name: 'Carl Roe', qualification: 'none' } }, '`qualifiedReviewer.qualification`'],
    ['what somebody is', { responsible: { name: 'Ada Lovelace', role: 'TBD' } }, '`responsible.role`']
  ])('are refused as %s', (_what, more, path) => {
    expect(parse(more)).toThrow(path)
  })

  it.each(['all', 'whole', 'Everything'])('are no part: %s', (part) => {
    expect(parse({ roles: { drafting: { by: 'GPT-4', part } } })).toThrow('Is it all of the text (→ no `part`)')
  })

  it.each(['Chapter 3', 'All about tides', 'part', 'The whole of chapter 2'])('are others than a part: %s', (part) => {
    expect(parse({ roles: { drafting: { by: 'GPT-4', part } } })).not.toThrow()
  })
})

describe('systems that are written as one', () => {
  it.each(['GPT-4, Claude', 'GPT-4 and Claude', 'GPT-4 (OpenAI), Midjourney', 'GPT-4/Gemini', 'GPT-4 + Claude 3', 'GPT-4 y Claude'])(
    'are asked about: %s',
    (ai) => expect(parse({ ai })).toThrow('it looks like several')
  )

  it.each(['Black and White', 'GPT-4 (OpenAI)', 'Dungeons and Dragons (TSR)', 'Claude 3.5 Sonnet', 'Llama 3.1, 70B'])(
    'are others than one whose name holds such a word: %s',
    (ai) => expect(parse({ ai })).not.toThrow()
  )
})

describe('a fact in the place of another', () => {
  it('is asked about, with its own place', () => {
    expect(parse({ roles: { review: 'Bea Smith' } })).toThrow('Is it a fact of its own (→ `review` beside `roles`)?')
    expect(parse({ roles: { nonsense: 'Bea Smith' } })).not.toThrow('fact of its own')
  })

  it.each(['Part', 'a part', 'some parts', 'some of it'])('is no name of a part: %s', (part) => {
    expect(parse({ part })).toThrow('is it not to be named (→ `part`)?')
    expect(parse({ roles: { drafting: { by: 'GPT-4', part } } })).toThrow('is it not to be named (→ `part`)?')
    expect(parse({ part: ['part'] })).not.toThrow()
    expect(parse({ part: 'Part 3' })).not.toThrow()
  })
})

describe('a name', () => {
  it.each(['Ch\u0430tGPT', 'Cl\u0430ude', 'G\u0420T-4', 'Gemin\u0456', '\u0421laude', 'C\u03BFpilot'])(
    'of a system is known in letters that look like its own: %s',
    (name) => {
      expect(lookOf(name)).toBe('model')
      expect(parse({ ai: 'Whisper', author: name })).toThrow('it looks like the name of a system')
      expect(parse({ ai: 'Whisper', review: name })).toThrow()
    }
  )

  it.each(['Клод Моне', 'Анна Каренина', 'Σοφία Παππά', 'Ада Lovelace', 'Łukasz Żółć'])(
    'of a person in other scripts is one: %s',
    (author) => expect(parse({ author })).not.toThrow()
  )

  it.each(['Ada Lovelace. Reviewed by Bea Smith', 'Written by everyone! Checked by hand'])('holds no sentence: %s', (author) => {
    expect(parse({ author })).toThrow()
  })

  it.each(['J. R. R. Tolkien', 'St. John Rivers', 'Prof. Ada Lovelace', 'Ada B. Lovelace'])('holds short words with a stop: %s', (author) => {
    expect(parse({ author })).not.toThrow()
  })
})

describe('what is said in the place of a name and is none', () => {
  it.each([
    ['no review', { review: false }, '(→ `none`), or which person did?'],
    ['a review by nobody in particular', { review: true }, '(→ `none`), or which person did?'],
    ['an empty list of reviewers', { review: [] }, '(→ `none`), or which person did?'],
    ['no system', { ai: false }, '(→ `human-only`)'],
    ['nobody responsible', { responsible: false }, 'Who answers for the text?'],
    ['a stage that nobody did', { roles: { drafting: 'ai', editing: false } }, 'Leave the stage out where nobody did'],
    ['a stage with an empty list', { roles: { drafting: [] } }, 'Leave the stage out where nobody did'],
    ['a stage beside `roles`', { 'fact-check': null }, 'Is it a stage (→ `fact-checking` in `roles`)?'],
    ['a stage by its name beside `roles`', { drafting: 'GPT-4' }, 'Is it a stage (→ `drafting` in `roles`)?'],
    ['a maker of models who answers', { responsible: 'OpenAI' }, 'Which person is it, or is it a person’s name']
  ])('is answered with a question: %s', (_what, more, question) => {
    expect(parse(more)).toThrow(question)
  })

  it.each(['none', 'None', 'NONE'])('nobody reviewed is said in any case: %s', (review) => {
    expect(parseDisclosure({ ...facts, review }).review).toBe('none')
  })
})

describe('facts that contradict each other', () => {
  const parody = (name: string) => ({ persona: { name, tag: 'parody' } })
  it.each([
    ['a persona with the name of the system', { roles: { drafting: 'GPT-4' }, ...parody('GPT-4') }, 'In whose name does the text speak?'],
    ['a persona with the whole name of the system', { ai: 'GPT-4 (OpenAI)', roles: { drafting: 'GPT-4' }, ...parody('GPT-4 (OpenAI)') }, 'In whose name does the text speak?'],
    ['a persona who wrote the text', { roles: { drafting: 'author', editing: 'GPT-4' }, ...parody('ada lovelace') }, 'who is declared to have written the text'],
    ['a persona who is the author of a text without AI', { ai: undefined, humanOnly: true, ...parody('Ada Lovelace') }, 'In whose name does the text speak?'],
    ['a system that stands in for itself', { ai: { model: 'GPT-4', or: ['GPT-4'] } }, 'Which other system stood in for it'],
    ['roles without the system', { roles: { drafting: 'human' } }, 'Which stage did it take part in, or did no AI take part (→ `ai: []`)?']
  ])('are asked about: %s', (_what, more, question) => {
    expect(parse(more)).toThrow(question)
  })
  it('are none where a system speaks in the name of the author, who says so', () => {
    expect(parse({ roles: { drafting: 'GPT-4' }, persona: { name: 'Ada Lovelace', tag: 'simulated' } })).not.toThrow()
  })
  it.each([true, false, 'ai', 'yes', 'none'])('a word that may mean either is asked, and no answer suggested: %s', (word) => {
    expect(() => parseDisclosure(word)).toThrow('Did no AI take part (→ `human-only`), or which system did')
    expect(() => parseDisclosure(word)).not.toThrow('Did you mean')
  })
})

describe('what stands in the place of a system', () => {
  it.each(['me', 'moi', 'not GPT-4', 'kein GPT-4', 'sans ChatGPT', 'sin GPT-4', 'Senza GPT-4', 'zonder GPT-4', 'neither GPT-4 nor Claude'])(
    'and names none is asked about: %s',
    (ai) => expect(parse({ ai })).toThrow('Did no AI take part (→ `human-only`), does nobody know the system')
  )
  it.each(['KI', 'IA', 'several', 'mehrere', 'a language model', '多个', 'any AI', "un'IA", 'A.I.', 'artificial intelligence'])(
    'and says that some AI took part is asked which, not whether: %s',
    (ai) => {
      expect(parse({ ai })).toThrow('Were there several (→ a list), does nobody know the system (→ `unknown`), or which one was it?')
      expect(parse({ ai })).not.toThrow('human-only')
    }
  )
  it.each(['GPT-4, not used', 'ChatGPT, unused', 'GPT-4, nicht verwendet', 'ChatGPT non utilisé', 'GPT-4（未使用）'])(
    'and denies that it was used is no name: %s',
    (ai) => expect(parse({ ai })).toThrow('words that deny something are no part of one')
  )
  it.each(['not used', 'nicht verwendet', 'pas utilisé', 'no usado', 'não usado', 'niet gebruikt', 'nie użyto', '未使用'])(
    'and denies it in brackets is none either: GPT-4 (%s)',
    (words) => expect(parse({ ai: `GPT-4 (${words})` })).toThrow()
  )
  it.each(['Notion AI', 'NotebookLM', 'Used Car Writer', 'Sanskrit GPT', 'Kimi', 'Not Diamond', 'Aki', 'ASI', 'Unia', 'Bez 2'])('is a name that only begins or ends alike: %s', (ai) => {
    expect(parse({ ai })).not.toThrow()
  })
})

describe('a name in the place of a person', () => {
  it.each(['챗GPT', 'شات جي بي تي', 'جيميني', 'ЧатГПТ', 'チャットGPT', 'ClovaX', 'Llama 4 Scout', 'Perplexity Sonar', 'Ada-GPT', 'ChatGPT-Ada', 'la mia IA', 'Mein KI-Freund'])(
    'looks like a system: %s',
    (name) => {
      expect([lookOf(name), findLook(name)]).toEqual(['model', 'model'])
      expect(parse({ author: name })).toThrow('it looks like the name of a system')
    }
  )
  it.each(['Landeshauptstadt München', 'Bundesamt für Statistik', 'Technische Universität Graz', 'Éditions du Port', 'Lycée Molière', 'Colegio San José', 'Junta de Andalucía', 'Liceo Volta', 'Casa editrice Onda', 'Editora Maré', 'Uitgeverij Zee', 'Wydawnictwo Fala', 'Szkoła Podstawowa nr 5', 'صحيفة الميناء'])(
    'looks like an institution: %s',
    (name) => {
      expect([lookOf(name), findLook(name)]).toEqual(['company', 'company'])
      expect(parse({ author: name })).toThrow('Is it a company (→ `kind: company`) or a person (→ `kind: person`)?')
    }
  )
  it.each(['Mia Ki', 'Mira Freund', 'Haiku Jones', 'Charlotte Church', 'Walter Scout', 'Claude Monet', 'Colette', 'Ed Cabinet'])('is a person’s: %s', (name) => {
    expect(lookOf(name) ?? 'organisation').toBe('organisation')
    expect(parse({ author: name })).not.toThrow()
  })
})

describe('a use in the place of a provider', () => {
  const system = (ai: string) => () => parseDisclosure({ author: 'Ada Lovelace', ai })

  it.each(['ChatGPT (for grammar)', 'GPT-4 (used for research)', 'DeepL (translation)', 'Midjourney (images)', 'GPT-4 (assisted)', 'ChatGPT (pour relire)', 'ChatGPT (für die Gliederung)', 'GPT-4 (only for ideas)'])(
    'is asked about: %s',
    (ai) => expect(system(ai)).toThrow('Is it what it was used for (→ `roles`), or who is its provider?')
  )

  it.each(['GPT-4 (OpenAI)', 'Palmyra X5 (Writer)', 'Grok (xAI)', 'Whisper (Voice Labs)', 'Jais (G42)', 'Command A (Cohere for AI)'])(
    'is no provider’s name: %s',
    (ai) => expect(system(ai)).not.toThrow()
  )
})

describe('words for nobody in the languages of the previews', () => {
  const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'GPT-4' } }
  const words = ['ingen', 'nikdo', 'nikto', 'žádný', 'senki', 'nimeni', 'никой', 'ніхто', 'κανείς', 'hiç kimse', 'אף אחד', 'कोई नहीं', 'tidak ada', 'không có', 'ไม่มี', 'ei kukaan', 'neviens', 'niekas', 'keegi', 'nihče', 'nitko', 'duine ar bith', 'ħadd', 'هیچ‌کس', '沒有', 'まだ', '아직']

  it.each(words)('review nothing, and are no limits: %s', (word) => {
    expect(() => parseDisclosure({ ...facts, review: word })).toThrow('Did nobody review the text (→ `none`)')
    expect(() => parseDisclosure({ ...facts, limitations: word })).toThrow('Which limits should readers know?')
  })

  it.each(['nej', 'hayır', 'không', 'void', 'waived', 'N/A (internal)', 'none (yet)', 'nobody – self-published', 'human in the loop', 'keiner bisher', 'ancora nessuno', '还没有'])(
    'are asked about as a reviewer: %s',
    (review) => expect(() => parseDisclosure({ ...facts, review })).toThrow('Did nobody review the text')
  )
})

describe('a word for nobody that is a name elsewhere', () => {
  it.each(['Yok', 'Nav', 'Nema'])('is one where its kind is said: %s', (by) => {
    const review = (value: unknown) => () => parseDisclosure({ author: 'Ada Lovelace', ai: 'GPT-4', review: value })
    expect(review(by)).toThrow('(→ `{ by: …, kind: person }`)')
    expect(review({ by, kind: 'person' })).not.toThrow()
  })
})

describe('a list of nothing', () => {
  it('is no review: no words would tell it', () => {
    const review = { by: 'Ada Lovelace', of: [] }
    expect(() => parseDisclosure({ author: 'Ada Lovelace', ai: 'GPT-4', review })).toThrow(
      'Unexpected a list in `review.of`, expected what was reviewed. Leave it out where it was all of the text'
    )
  })
})

describe('somebody who means themselves', () => {
  it('is nobody whom a text is made for', () => {
    expect(() => parseDisclosure({ author: 'Ada Lovelace', ai: 'GPT-4', client: 'me' })).toThrow('Unexpected `me` in `client`. Who was the text made for?')
  })
})

describe('accounts of bots, and remarks before a name', () => {
  const author = (name: string) => () => parseDisclosure({ author: name, ai: 'GPT-4', roles: { drafting: 'GPT-4' } })

  it.each(['ada-bot', '@ada_bot', 'Ada [bot]', 'Ada Lovelace AI', 'AI-Ada', 'A.I.', 'ИИ', 'ШІ', 'Yapay zeka'])('are asked about: %s', (name) =>
    expect(author(name)).toThrow('it looks like the name of a system')
  )

  it.each(['By: Ada', 'Author: Ada', 'coming soon', 'others'])('are no name: %s', (name) => expect(author(name)).toThrow('looks like a remark'))

  it.each(['Anna de Vries-Bot', 'Ai Weiwei', 'Bernard Bot', 'Sia Furler', 'Zeno Ky', 'Nguyen Cao Ky', 'John Smith, D.D.', 'Clarke A. C.', 'Talbot', 'Пат Метини', 'Ао Ли'])('may be a person’s: %s', (name) =>
    expect(author(name)).not.toThrow()
  )
})

describe('legal forms of further countries', () => {
  it.each(['Acme SIA', 'UAB Acme', 'Acme EOOD', 'АО Прилив', 'ПАТ Хвиля', 'ПрАТ «Хвиля»', 'Acme PLLC', 'Acme EIRL', 'Acme SARL AU', 'Acme Unipessoal', 'Acme PartGmbB', 'Acme Α.Ε.', 'Acme ΙΚΕ', 'חברת הגאות בע"מ', 'עמותת הגאות', 'บริษัท น้ำขึ้น จำกัด', '学校法人みなと', 'NPO法人みなと', 'Acme d.d.', 'Acme Anonim Şirketi'])(
    'are asked for their kind: %s',
    (name) => expect(() => parseDisclosure({ author: name, ai: 'GPT-4' })).toThrow('Is it a company (→ `kind: company`) or a person')
  )
})
