import type { Locale } from '../../locale.js'

// Credits have the verb in the singular and people behind a colon, for one and for several: no
// article and no ending depends on a name. "MI" alone is heard as "mi" ("we"): marks say the words.
const human = { first: 'Ezt a szöveget {tasks}: {name}.', next: 'A szöveget {tasks}: {name}.' }
const humanResponsible = {
  first: 'Ezt a szöveget {tasks}, és a felelősséget vállalja érte: {name}.',
  next: 'A szöveget {tasks}, és a felelősséget vállalja érte: {name}.'
}
const responsible = 'A szövegért felelősséget vállal: {name}.'
const partOfHumans = 'E szöveg egy részét ({part}) {tasks}: {name}.'
const streaming = 'A szöveget megjelenés közben ellenőrzi: {name}.'
const reviewedFacts = 'A szövegben szereplő tényeket ellenőrizte: {name}.'
const reviewedLanguage = 'A szöveg nyelvét ellenőrizte: {name}.'

export const hu: Locale = {
  tag: 'hu',
  dir: 'ltr',
  isPreview: true,
  name: 'magyar',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' és ', or: ' vagy ' },
  tasks: { comma: ', ', last: ' és ' },
  marks: {
    generated: 'Mesterséges intelligencia készítette',
    translated: 'Mesterséges intelligencia fordította',
    summarized: 'Mesterséges intelligencia foglalta össze',
    transcribed: 'Mesterséges intelligencia jegyezte le',
    written: 'Mesterséges intelligencia segítségével íródott',
    withSummary: 'Mesterséges intelligencia összefoglalójával',
    illustrated: 'Mesterséges intelligenciával illusztrálva',
    narrated: 'Mesterséges intelligencia olvassa fel',
    checked: 'Mesterséges intelligenciával ellenőrizve',
    described: 'A képleírásokat mesterséges intelligencia készítette',
    helped: 'Mesterséges intelligencia segítségével',
    used: 'Mesterséges intelligencia közreműködésével'
  },
  stop: '.',
  tags: { simulated: 'Szimuláció', parody: 'Paródia' },
  ai: {
    one: {
      first: 'Ezt a szöveget {tasks} egy mesterséges intelligencián alapuló rendszer: {systems}.',
      next: 'A szöveget {tasks} egy mesterséges intelligencián alapuló rendszer: {systems}.'
    },
    many: {
      first: 'Ezt a szöveget {tasks} több mesterséges intelligencián alapuló rendszer: {systems}.',
      next: 'A szöveget {tasks} több mesterséges intelligencián alapuló rendszer: {systems}.'
    }
  },
  together: {
    one: {
      first:
        'Ezt a szöveget közösen {tasks}: {name} és egy mesterséges intelligencián alapuló rendszer, {systems}.',
      next:
        'A szöveget közösen {tasks}: {name} és egy mesterséges intelligencián alapuló rendszer, {systems}.'
    },
    many: {
      first:
        'Ezt a szöveget közösen {tasks}: {name} és több mesterséges intelligencián alapuló rendszer, {systems}.',
      next:
        'A szöveget közösen {tasks}: {name} és több mesterséges intelligencián alapuló rendszer, {systems}.'
    }
  },
  human: { one: human, many: human },
  humanResponsible: { one: humanResponsible, many: humanResponsible },
  responsible: { one: responsible, many: responsible },
  involved: {
    one:
      'E szöveg elkészítésében közreműködött egy mesterséges intelligencián alapuló rendszer: {systems}.',
    many:
      'E szöveg elkészítésében közreműködött több mesterséges intelligencián alapuló rendszer: {systems}.'
  },
  published: 'Közzéteszi: {name}.',
  attributed: {
    one: 'A szöveg ezen a néven jelenik meg: {name}.',
    many: 'A szöveg ezen a néven jelenik meg: {name}.'
  },
  persona: {
    one:
      'Itt nem {name} beszél: ezen a néven egy mesterséges intelligencián alapuló rendszer szólal meg, {systems}.',
    many:
      'Itt nem {name} beszél: ezen a néven több mesterséges intelligencián alapuló rendszer szólal meg, {systems}.'
  },
  did: {
    idea: 'ötlettel segítette',
    outline: 'megtervezte',
    research: 'kutatással támogatta',
    transcription: 'lejegyezte',
    drafting: 'első változatban megírta',
    writing: 'írta',
    summarizing: 'összefoglalta',
    translation: 'fordította',
    illustration: 'illusztrálta',
    'image-description': 'képleírásokkal látta el',
    narration: 'felolvasta',
    coding: 'programkóddal látta el',
    editing: 'szerkesztette',
    revising: 'átdolgozta',
    'fact-checking': 'tényellenőrzésnek vetette alá',
    proofreading: 'korrektúrázta',
    formatting: 'formázta',
    reviewing: 'ellenőrizte'
  },
  disclaimers: {
    medical:
      'Ezek az egészségügyi információk mesterséges intelligencia segítségével készültek. A mesterséges intelligencia tévedhet, kihagyhat valamit, vagy elavult adatokat használhat, és semmit sem tud az olvasók egészségéről. Soha nem való súlyos betegségek felismerésére vagy kezelésére, sem olyan életveszélyes helyzetre, amely azonnali segítséget igényel.',
    financial:
      'Ezek a pénzügyi információk mesterséges intelligencia segítségével készültek. A mesterséges intelligencia tévedhet, kihagyhat valamit, vagy elavult adatokat használhat, és semmit sem tud az olvasók pénzügyeiről. Nem való a pénzügyi tanácsok egyetlen forrásának.',
    legal:
      'Ezek a jogi információk mesterséges intelligencia segítségével készültek. A mesterséges intelligencia tévedhet, kihagyhat valamit, vagy elavult adatokat használhat, és semmit sem tud az olvasók ügyéről. Nem való a jogi tanácsok egyetlen forrásának.',
    news:
      'Ez a hír mesterséges intelligencia segítségével készült. A mesterséges intelligencia tévedhet a tényekben, nevekben, dátumokban és idézetekben, kihagyhat valamit, vagy elavult adatokat használhat.',
    other:
      'Itt mesterséges intelligencia működött közre. A mesterséges intelligencia tévedhet, kihagyhat valamit, vagy elavult adatokat használhat.'
  },
  limitations: 'A szöveg ismert korlátai: {limitations}',
  research:
    'Ez a tudományos közlemény mesterséges intelligenciával előállított eredményeket használ.',
  subsidy: 'A mesterséges intelligenciához való hozzáférést anyagilag támogatja: {name}.',
  part: {
    systems: {
      one:
        'E szöveg egy részét {tasks} egy mesterséges intelligencián alapuló rendszer, {systems}: {part}.',
      many:
        'E szöveg egy részét {tasks} több mesterséges intelligencián alapuló rendszer, {systems}: {part}.'
    },
    human: { one: partOfHumans, many: partOfHumans }
  },
  unnamedPart: 'közelebbi megjelölés nélkül',
  unreviewed: {
    published: 'Ezt a szöveget közzététel előtt senki sem ellenőrizte.',
    sent: 'Ezt az üzenetet elküldés előtt senki sem ellenőrizte.'
  },
  streaming: { one: streaming, many: streaming },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'Küldi: {name}.',
  client: 'A szöveg megrendelő számára készült: {name}.',
  qualified: 'A szövegben szereplő információkat szakképzett személy ellenőrizte: {name}.',
  purpose: 'A mesterséges intelligencia használatának célja: {purpose}.',
  contact: 'Kapcsolat: {contact}.',
  who: {
    person: 'egy ember',
    people: 'több ember',
    peopleAt: '{name} munkatársai',
    authors: 'a szerzők'
  },
  unknown: 'ismeretlen név',
  told: {
    mark: 'Emberek írták',
    text: 'Mesterséges intelligencia nem működött közre. A nyilatkozat forrása: {name}.'
  },
  brief: {
    systems: 'Használt mesterséges intelligencia: {systems}.',
    responsible: 'Felelős: {name}.',
    persona: 'Itt nem {name} beszél.'
  },
  byline: 'Ezen a néven: {name}',
  foreword: {
    headings: { foreword: 'Előszó', introduction: 'Bevezetés', note: 'Erről a szövegről' },
    tasks: {
      idea: 'Ötlet',
      outline: 'Vázlat',
      research: 'Kutatás',
      transcription: 'Lejegyzés',
      drafting: 'Első változat',
      writing: 'Szövegírás',
      summarizing: 'Összefoglalás',
      translation: 'Fordítás',
      illustration: 'Illusztrációk',
      'image-description': 'Képleírások',
      narration: 'Felolvasás',
      coding: 'Programkód',
      editing: 'Szerkesztés',
      revising: 'Átdolgozás',
      'fact-checking': 'Tényellenőrzés',
      proofreading: 'Korrektúra',
      formatting: 'Formázás',
      reviewing: 'Ellenőrzés'
    },
    responsibility: 'Felelősség',
    inPart: 'részben',
    by: {
      human: '{name}',
      ai: 'mesterséges intelligencia, {systems}',
      both: '{name} mesterséges intelligenciával közösen, {systems}'
    }
  },
  declaration: {
    heading:
      'Nyilatkozat a generatív mesterséges intelligencia és a mesterséges intelligenciával támogatott technológiák használatáról a kézirat elkészítésében',
    used:
      'E munka elkészítéséhez mesterséges intelligenciát használtak: {systems}. Célja: {purpose}.',
    reviewed:
      'Az eszköz vagy szolgáltatás használata után a szerzők a tartalmat szükség szerint ellenőrizték és szerkesztették; a megjelent cikk tartalmáért teljes felelősséget vállalnak.'
  },
  chat: {
    notice: 'Itt egy mesterséges intelligencián (MI) alapuló rendszer válaszol, nem ember.',
    systems: 'Ezzel működik: {systems}.',
    responsible: 'Felelős érte: {name}.',
    reminder:
      'Emlékeztető: itt egy mesterséges intelligencián (MI) alapuló rendszer válaszol, nem ember.',
    break: 'Talán ideje szünetet tartani.',
    handover: 'Innentől ember ír.',
    changed:
      'A mesterséges intelligencián alapuló rendszer megváltozott. Mostantól ezzel működik: {systems}.'
  },
  live: {
    livestream: {
      one:
        'Ez az élő közvetítés olyan szöveget mutat, amelyet éppen most ír egy mesterséges intelligencián alapuló rendszer: {systems}.',
      many:
        'Ez az élő közvetítés olyan szöveget mutat, amelyet éppen most ír több mesterséges intelligencián alapuló rendszer: {systems}.'
    },
    demonstration: {
      one:
        'Ez a bemutató olyan szöveget mutat, amelyet egy mesterséges intelligencián alapuló rendszer ír: {systems}.',
      many:
        'Ez a bemutató olyan szöveget mutat, amelyet több mesterséges intelligencián alapuló rendszer ír: {systems}.'
    },
    rawModel: 'Az eredmény úgy jelenik meg, ahogy létrejön, szűrés nélkül.'
  },
  automated: 'Ezt az üzenetet egy automatikus rendszer küldte.',
  humanClaims: {
    am: '(?<!\\p{L})(?:én )?(?=[^.!?]* vagyok)',
    amNot: '(?<!\\p{L})nem (?:vagyok |(?=[^.!?]* vagyok))',
    between: '(?:valóban|tényleg|igazi|valódi|egy|hús-vér) ',
    person: '(?<!\\p{L})ember(?: vagyok)?(?!\\p{L})',
    machine:
      '(?:mesterséges intelligencia|chat ?bot|robot|bot|gép|program|nyelvi modell)(?!\\p{L})',
    isUnspaced: true
  }
}
