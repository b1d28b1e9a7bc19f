import { describe, expect, it } from 'vitest'
import { lookOf } from '../../src/disclosure/name-look.js'
import { notesOf, parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { personalNames } from './personal-names.js'

const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'GPT-4' } }
const parse = (more: object) => () => parseDisclosure({ ...facts, ...more })

describe('names of persons', () => {
  it('are more than five hundred', () => {
    expect(personalNames.length).toBeGreaterThan(500)
  })

  it('are refused in no place', () => {
    const refused = personalNames.filter((name) => {
      try {
        parseDisclosure({
          ...facts,
          author: name,
          people: [name],
          roles: { drafting: 'GPT-4', editing: name },
          review: name,
          responsible: name
        })
        return false
      } catch {
        return true
      }
    })
    expect(refused).toEqual([])
  })
})

const several = [
  ...['the team', 'our editors', 'staff', 'Editorial team', 'The Editorial Board', 'our legal team', 'QA', 'the editorial staff'],
  ...['Redaktion', 'die Redaktion', 'unser Team', 'unsere Redakteure', 'Mitarbeiter', 'l’équipe', 'La rédaction', 'notre équipe éditoriale'],
  ...['el equipo', 'la redacción', 'nuestros editores', 'il nostro team', 'la redazione', 'a equipe', 'nossa equipe', 'a redação'],
  ...['de redactie', 'ons team', 'medewerkers', 'zespół', 'nasza redakcja', '編集部', 'スタッフ一同', '運営チーム', '편집팀', '우리 팀'],
  ...['编辑部', '本站', '团队', 'فريق التحرير', 'هيئة التحرير', 'الموظفون']
]
const one = [
  ...['admin', 'Administrator', 'root', 'guest', 'User', 'webmaster', 'Anonymous', 'anon', 'a colleague', 'our editor', 'Editor-in-Chief'],
  ...['native speaker', 'ein Kollege', 'unsere Chefredakteurin', 'anonym', 'Gast', 'Anonyme', 'un collègue', 'administrateur', 'Anónimo'],
  ...['un colega', 'usuario', 'Anonimo', 'un collega', 'Anônimo', 'o administrador', 'Anoniem', 'een collega', 'Anonim', 'Gość'],
  ...['匿名', '名無しさん', '管理者', '担当者', '익명', '관리자', '담당자', '佚名', '管理员', '小编', 'المحرر', 'زميل', 'مسؤول', 'test', 'Foo Bar']
]

describe('words that name nobody', () => {
  it.each(several)('are asked for persons, or told as people: %s', (name) => {
    expect(lookOf(name)).toBe('nameless')
    expect(parse({ review: name })).toThrow('are they not to be named (→ `people`)')
    expect(parse({ roles: { drafting: 'GPT-4', editing: name } })).toThrow('are they not to be named (→ `people`)')
    expect(parse({ author: name })).toThrow('which company (→ `kind: company`) is the author')
  })

  it.each(one)('are asked for the person, or told as a person: %s', (name) => {
    expect(lookOf(name)).toBe('nameless')
    expect(parse({ review: name })).toThrow('is that person not to be named (→ `human`)')
    expect(parse({ roles: { drafting: 'GPT-4', editing: name } })).toThrow('is that person not to be named (→ `human`)')
    expect(parse({ author: name })).toThrow('which company (→ `kind: company`) is the author')
  })

  it.each(['automated QA', 'QA automation', 'a linter', 'the CI pipeline', 'automated testing'])('may speak of a system: %s', (name) => {
    expect(parse({ review: name })).toThrow('it looks like the name of a system')
  })

  it.each(['Shop Chatbot', 'Newsbot', 'Redaktionsbot', 'bot de revisión', 'AI Ada', 'KI Redaktion', 'AI team', 'HAL 9000', 'agent 47', 'automation'])(
    'may be what a system is called, who wrote nothing as a person: %s',
    (name) => {
      expect(parse({ author: name })).toThrow('it looks like the name of a system')
      expect(parse({ review: name })).toThrow('it looks like the name of a system')
      expect(parse({ author: { name, kind: 'person' } })).not.toThrow()
    }
  )

  it.each(['Bernard Bot', 'Ida Botts', 'Talbot', 'Cabot', 'Abbott', 'Ai Weiwei', 'Ai Ishikawa', 'Van Ai', 'Kiran Bose'])(
    'may sound like that, and is a person’s: %s',
    (name) => expect(parse({ author: name, review: name })).not.toThrow()
  )

  it.each(['{{7*7}}', 'Bea {{7*7}} Smith', '${7*7}', '<%= 7*7 %>', '{7*7}', '{{x}}'])('leave other tags of templates as characters: %s', (name) => {
    expect(lookOf(name)).not.toBe('placeholder')
    expect(() => parse({ author: name })).not.toThrow()
  })

  it.each(['[object Object]', 'undefined undefined', 'NaN', '{{ author }}', '${author.name}', '<%= user %>', 'By {{ author }}', '${first} Smith', 'First Last', 'Vorname Nachname'])(
    'may be what a program left behind: %s',
    (name) => {
      expect(lookOf(name)).toBe('placeholder')
      expect(parse({ author: name })).toThrow('Who is the author')
    }
  )

  it.each(['publisher', 'client', 'responsible', 'people', 'qualifiedReviewer'])('are asked about as `%s`', (fact) => {
    expect(parse({ [fact]: fact === 'people' ? ['the team'] : 'the team' })).toThrow('names none of them')
  })

  it('are asked about as who holds editorial responsibility', () => {
    expect(parse({ editorial: { responsible: 'our editors' } })).toThrow('`editorial.responsible`')
  })

  it('are a name where their kind is said', () => {
    expect(parse({ author: { name: 'Staff', kind: 'person' }, review: { by: 'Staff', kind: 'person' } })).not.toThrow()
    expect(parse({ roles: { drafting: 'GPT-4', editing: { by: 'Staff', kind: 'person' } } })).not.toThrow()
    expect(parse({ publisher: { name: 'Team', kind: 'company' } })).not.toThrow()
    expect(parse({ people: ['Ada'], author: { name: 'The Team', kind: 'company' } })).not.toThrow()
  })

  it('are one where a name stands beside them', () => {
    for (const name of ['Leopold Staff', 'Will Anonymous', 'Ada Admin', 'The Harbour Team', 'Editor Smith', 'Ada from the team']) {
      expect([name, lookOf(name)]).not.toEqual([name, 'nameless'])
    }
  })
})

describe('companies that everybody knows', () => {
  it.each(['Google', 'Microsoft', 'IBM', 'Meta', 'OpenAI', 'Anthropic', 'BBC', 'Reuters', 'Le Monde', '新华社'])(
    'are asked about as the author: %s',
    (name) => {
      expect(parse({ author: name })).toThrow('a company (→ `kind: company`)')
      expect(parse({ author: { name, kind: 'company' } })).not.toThrow()
      expect(parse({ review: name })).toThrow()
    }
  )

  it('are no persons of a longer name', () => {
    for (const name of ['Meta Müller', 'Ada Google', 'Amazon Eve', 'Paul Reuters']) expect(lookOf(name)).toBeUndefined()
  })
})

describe('names of institutions', () => {
  it.each([
    ...['Universität Wien', 'University of Bath', 'Ministère de la Culture', 'Ministry of Transport', 'Stadt Wien', 'Ville de Paris'],
    ...['Gemeente Utrecht', 'Comune di Pisa', 'Ayuntamiento de Cádiz', 'Câmara Municipal de Lisboa', 'Urząd Miasta', 'Fundación Mar'],
    ...['Stichting Zee', 'Klinik Nord', 'Hospital del Mar', 'Musée du Port', 'Greenpeace', 'Công ty Cảng', 'جامعة القاهرة', 'وزارة الثقافة']
  ])('are asked for their kind, as those of companies are: %s', (name) => {
    expect(parse({ author: name })).toThrow('Is it a company (→ `kind: company`) or a person (→ `kind: person`)?')
    expect(parse({ review: name })).toThrow('it looks like a company')
    expect(parse({ author: { name, kind: 'company' } })).not.toThrow()
  })

  it.each(['Ville Valo', 'Grace Church', 'Tyra Banks', 'Alan Hotel', 'Max Planck'])('may be those of persons: %s', (name) => {
    expect(lookOf(name)).toBeUndefined()
  })

  it.each(['The Harbour', 'Harbour®', 'harbour.com', '日本放送協会', 'OpenStreetMap contributors'])('perhaps: %s is asked about', (name) => {
    expect(notesOf(parseDisclosure({ ...facts, author: name }))[0]?.reason).toContain('is taken for a person')
  })
})

describe('what stands behind a name', () => {
  it.each(['Bea Smith – not yet', 'Bea Smith - pending', 'Bea Smith: TBC', 'Bea Smith — without AI', 'Bea Smith – ChatGPT'])('is none of it: %s', (name) => {
    expect(parse({ review: name })).toThrow(/which person did|a name alone/)
  })

  it.each(['Bea Smith – Jones', 'Jean-Luc Roy', 'Bea: Smith'])('may be some of it: %s', (name) => {
    expect(lookOf(name)).toBeUndefined()
  })
})

describe('numbers of persons', () => {
  it.each(['2 editors', '3 Personen', '4 colleagues', 'externe Agentur', 'Lektorat extern'])('name none: %s', (name) => {
    expect(parse({ review: name })).toThrow('are they not to be named (→ `people`)')
  })

  it.each(['50 Cent', '2 Chainz'])('may begin a name: %s', (name) => {
    expect(lookOf(name)).toBeUndefined()
  })
})

describe('a reviewer in small letters', () => {
  it.each(['somebody’s cousin', 'bell hooks'])('is asked about: %s', (by) => {
    expect(notesOf(parseDisclosure({ ...facts, review: by }))[0]?.reason).toContain('is taken for a person')
    expect(notesOf(parseDisclosure({ ...facts, review: { by, kind: 'person' } }))).toEqual([])
  })
})

describe('a system that nobody knows', () => {
  it('stands alone: beside another the error says so', () => {
    expect(parse({ ai: ['unknown', 'GPT-4'] })).toThrow('Unexpected `unknown` in `ai` beside another name')
    expect(parse({ ai: 'unknown', roles: { drafting: 'ai' } })).not.toThrow()
    expect(parse({ ai: ['unknown'], roles: { drafting: 'ai' } })).not.toThrow()
  })
})
