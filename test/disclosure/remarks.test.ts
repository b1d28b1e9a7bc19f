import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/policy/evaluate.js'
import { deniesAi } from '../../src/policy/denied-ai.js'
import { lookOf } from '../../src/disclosure/name-look.js'
import { notesOf, parseDisclosure } from '../../src/disclosure/parse-disclosure.js'

const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'GPT-4' } }
const parse = (more: object) => () => parseDisclosure({ ...facts, ...more })

const remarks = [
  ...['done', 'OK', 'approved', 'skipped', 'to follow', 'in progress', 'tomorrow', 'self-review', '✓', '👍', '2026-11-20', '42'],
  ...['reviewed by Bea Smith', 'by Bea Smith', 'By Bea Smith', 'maybe Bea', 'two of our editors', 'our editorial desk', 'a friend of Bea'],
  ...['Bea Smith (pending)', 'Bea Smith (TBC)', 'Bea Smith (human)', 'Bea Smith (with ChatGPT)', 'Bea Smith?', 'Bea Smith did not review'],
  ...['Bea Smith reviewed it', 'Bea Smith will review', 'Bea Smith hat es geprüft', 'unsere Kollegin aus Bremen', 'geprüft von Bea Smith'],
  ...['par Bea Smith', 'relu par Bea', 'por Bea Smith', 'uma colega de Bea', 'een collega van Bea', 'przez Bea Smith', 'nasza koleżanka Bea'],
  ...['awaiting legal', 'wird nachgereicht', 'in Bearbeitung durch Bea', 'fehlt', 'à faire', 'da fare', 'do zrobienia', '검토 필요', 'double-blind'],
  ...['確認済み', '未レビュー', '검토 완료', '검토중', '已审核', '待审', 'تمت المراجعة', 'erledigt', 'relu', 'hecho', 'fatto', 'feito', 'gedaan', 'gotowe']
]

describe('remarks in the place of a name', () => {
  it.each(remarks)('are asked about: %s', (name) => {
    expect(parse({ review: name })).toThrow(`Unexpected \`${name}\` in \`review\``)
    expect(parse({ author: name })).toThrow(`Unexpected \`${name}\` in \`author\``)
    expect(parse({ responsible: name })).toThrow(`Unexpected \`${name}\` in \`responsible\``)
  })

  it('are a name where their kind is said', () => {
    const named = parse({ author: { name: '2814', kind: 'person' }, review: { by: 'a friend of Bea', kind: 'person' } })
    expect(named()).toMatchObject({ author: { name: '2814' }, review: { by: 'a friend of Bea' } })
  })

  it.each(['Will Smith', 'May Is', 'bell hooks', 'k.d. lang', 'danah boyd', 'le Carré', 'el Greco', 'di Caprio', 'in ’t Veld', 'von Neumann', 'Sei no Shōnagon', 'Ada Lovelace (Harbour Ltd)', 'Ada Lovelace (editor)', 'A. N. Other', 'ada_l', 'My Linh', 'Mi-young Kim', 'Un Jin-moon', 'The Edge', '🌻', 'Zwei Müller', 'Bea 2', 'Van Ai'])(
    'are none in a name: %s',
    (name) => expect([undefined, 'organisation']).toContain(lookOf(name))
  )

  it.each(['Bea Smith u. a.', 'Bea Smith feat. Ada Lovelace', 'Ada Lovelace/Bea Smith', 'Bea Smith, etc.', '王小明 等人', '山田太郎 他2名'])(
    'say that there were others: %s',
    (name) => expect(lookOf(name)).toBe('several')
  )
})

describe('systems in the place of a person', () => {
  it.each(['CI', 'a script', 'the pipeline', 'OpenAI moderation', 'a second model', 'Copyscape', 'unit tests', 'spellcheck', 'Med-PaLM 2', 'MedGemma', 'Harvey AI'])('are asked about: %s', (name) => {
    expect(parse({ review: name })).toThrow(/looks like/)
  })

  it('may have stood in for another: a name of both is asked about', () => {
    expect(parse({ ai: { model: 'GPT-4', or: ['Ada Lovelace'] } })).toThrow('the system in `ai` has that name')
  })

  it.each(['an AI', 'some LLM', 'a large language model', 'eine KI', 'eine generative KI', 'une IA', 'un modèle de langage', 'GPT-4 (not used)'])('have a name themselves: %s', (ai) => {
    expect(parse({ ai, roles: { drafting: 'ai' } })).toThrow('does nobody know the system (→ `unknown`)')
  })
})

describe('groups by name', () => {
  it.each(['The Harbour Team', 'Team Harbour', 'Redaktion Hafenblatt', 'Équipe Harbour'])('are noted as a reviewer: %s', (by) => {
    const notes = notesOf(parseDisclosure({ ...facts, review: by }))
    expect(notes.map(({ path }) => path)).toEqual(['review'])
    expect(notesOf(parseDisclosure({ ...facts, review: { by, kind: 'person' } }))).toEqual([])
  })
})

describe('facts that deny others', () => {
  const denying = [
    ...['No AI was used', 'No AI was used.', 'Two sources. No AI was involved.', 'This text was written entirely by a person.', '100 % human-written'],
    ...['Written without AI', 'Es wurde keine KI verwendet.', 'Dieser Text wurde ohne KI geschrieben.', "Aucune IA n'a été utilisée.", 'No se ha utilizado IA.'],
    ...['Nessuna IA è stata utilizzata.', 'Nenhuma IA foi usada.', 'Er is geen AI gebruikt.', 'Nie użyto AI.', 'AIは使用していません。', 'AI를 사용하지 않았습니다.'],
    ...['未使用人工智能。', 'لم يستخدم الذكاء الاصطناعي.']
  ]

  it.each(denying)('are warned of in prose: %s', (words) => {
    const { findings } = evaluate({ ...facts, limitations: words }, { use: 'publication' })
    expect(findings.find(({ ruleId }) => ruleId === 'coauthor/not-wholly')).toMatchObject({ outcome: 'missing' })
  })

  it.each(['No AI was used for the pictures.', 'The tables were made without AI.', 'No sources after 2020.', 'The AI was not used on chapter 2.', 'Keine KI kann alles wissen.', 'Two sources only, and'])(
    'are not what limits something in the text: %s',
    (words) => {
      expect(deniesAi(words)).toBe(false)
      const { findings } = evaluate({ ...facts, limitations: words }, { use: 'publication' })
      expect(findings.find(({ ruleId }) => ruleId === 'coauthor/not-wholly')?.outcome).not.toBe('missing')
    }
  )

  it('are nobody’s review beside a qualified reviewer', () => {
    expect(parse({ review: 'none', qualifiedReviewer: 'Bea Smith' })).toThrow('Did a qualified person review it, or nobody?')
  })

  it.each(['not a lawyer', 'no attorney', 'unlicensed', 'kein Arzt', 'pas médecin', 'AI', 'pending review by Bea', 'done', 'self-taught'])(
    'are no qualification: %s',
    (qualification) => {
      expect(parse({ qualifiedReviewer: { name: 'Bea Smith', qualification } })).toThrow('`qualifiedReviewer.qualification`')
    }
  )

  it.each(['attorney', 'Notary', 'nurse', 'physician (internal medicine)', 'Nichtraucherberater', 'Fachärztin', 'an editor of the Times', 'a licensed physician', 'eine Ärztin'])('are others than a qualification: %s', (qualification) => {
    expect(parse({ qualifiedReviewer: { name: 'Bea Smith', qualification } })).not.toThrow()
  })

  it.each(['0 %', '0', 'no part'])('are no part: %s', (part) => {
    expect(parse({ part })).toThrow('Is it all of the text (→ no `part`)')
    expect(parse({ roles: { drafting: { by: 'GPT-4', part } } })).toThrow('Is it all of the text (→ no `part`)')
  })
})
