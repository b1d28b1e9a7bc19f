import type { Stage } from '../../disclosure/disclosure.js'

/** What people say AI did: a stage, or that it helped with something that nobody names. */
export type ToldStage = Extract<Stage, 'drafting' | 'editing' | 'translation' | 'summarizing' | 'proofreading' | 'illustration' | 'transcription' | 'research'>

/**
 * How people of one language say by whom a text was made. Each member is the source of an
 * expression; `{text}`, `{ai}`, `{made}`, `{adverb}` and `{person}` stand for the members of these
 * names, `{ai}` for the names of models too, `{end}` for a sign behind the words and `{stop}` for the end
 * of the sentence.
 */
export interface MadeWords {
  /** BCP 47 tag. */
  readonly tag: string
  /** This text, this article, the author of it. */
  readonly text: string
  /** Artificial intelligence, with the articles and cases that it may stand in. */
  readonly ai: string
  /** What was done, by the stage. Matched within what disclosed. */
  readonly made: Readonly<Partial<Record<ToldStage, string>>>
  /** Partly, mostly, entirely: what may stand beside what was done. */
  readonly adverb: string
  /** Only people; no machine. */
  readonly person: string
  /** Sentences that disclose, anywhere in a passage. */
  readonly sentences: readonly string[]
  /** Short labels: the passage holds nothing else. */
  readonly labels: readonly string[]
  /** Sentences that deny AI, or claim that only people made the text. */
  readonly claims: readonly string[]
  /** Words that make of a disclosure none of this text: it may be so. */
  readonly hedge: string
  /** Words that turn a sentence into its contrary. */
  readonly not: string
  /** Before such a sentence, or in one of joined words, it is asked or told about AI: nothing is disclosed. */
  readonly about?: string
  /** AI helped, people did it. */
  readonly help: string
  /** Words run on without a border: articles and endings are joined to them. */
  readonly isJoined?: true
  /** Spaces mean nothing. */
  readonly isUnspaced?: true
}

const en: MadeWords = {
  tag: 'en',
  text: '(?:this|the following|our|my) (?:\\w+ )?(?:article|text|post|blog ?post|page|content|story|report|summary|translation|newsletter|message|document|documentation|piece|essay|description|answer|email|website|site|review|work|entry|column|readme|video|podcast|image|chapter|book|guide|copy|draft|update|release notes)s?|this(?= (?:was|is|has))|(?:parts?|sections?|some|portions?|most|all) of (?:this|the) (?:\\w+ )?(?:article|text|post|page|content|story|report|document|piece|site|website|readme)|i|we|the authors?|it',
  ai: '(?:an? |the |our )?(?:generative |large )?(?:ai|a\\.i\\.|artificial intelligence|llms?|language models?)(?: (?:tools?|systems?|models?|assistants?|software|technology|chatbot|language model))?',
  made: {
    translation: 'translat(?:ed|e|ion|ing)',
    summarizing: 'summari[sz](?:ed|e|ing)',
    proofreading: 'proofread|grammar[- ]checked|spell[- ]checked|check(?:ed)? (?:the )?(?:spelling|grammar)',
    transcription: 'transcri(?:bed|be|ption)',
    illustration: 'illustrat(?:ed|e|ions?)',
    research: 'research(?:ed)?',
    editing: 'edit(?:ed|ing)?|revis(?:ed|e)|rewritten|rewrite|polish(?:ed)?|improv(?:ed?|ing)',
    drafting: '(?:auto|machine|computer)?[-‐‑ ]?generat(?:ed|e|ion|ing)|writ(?:ten|e|ing)|wrote|creat(?:ed|e|ing)|draft(?:ed|ing)?|author(?:ed)?|produc(?:ed|e|ing)|compos(?:ed|e)|prepar(?:ed|e|ing|ation)|made|put together|compiled'
  },
  adverb: 'entirely|fully|wholly|completely|largely|mostly|partly|partially|in part|in full|automatically|originally|initially|first|also|primarily|mainly|100 ?%',
  person: 'humans?|people|a (?:real )?(?:human(?: being)?|person)|real people|human (?:authors?|writers?|hands|beings?)',
  sentences: [
    // “The text” may be any text, unless nothing more is said of it.
    '^the (?:article|text|post|page|content|story|report|summary|translation|newsletter|document|piece|essay) (?:was|is|has been) (?:{adverb} )?{made} (?:by|using|with) {ai}{stop}',
    '^(?:{adverb} )?{made} (?:by|with|using) {ai}{stop}',
    '{text} (?:was|were|is|are|has been|have been|(?:may|might|could|can) (?:be|have been)) (?:{adverb} )?{made}(?: and {made})?(?: {adverb})?,? (?:by|using|with|via|through)(?: the)?(?: (?:help|aid|assistance|support|use) (?:of|from))? {ai}',
    'this (?:\\w+ )?(?:article|text|post|page|story|report|summary|translation|newsletter|document|essay),? {made}(?: {adverb})? (?:by|using|with) {ai}',
    '{text} (?:was|were|is|are|has been|have been) (?:{adverb} )?{ai}[-‐‑ ](?:{made}|assisted)',
    '{text} (?:(?:may|might|could|can) )?(?:contains?|includes?|features?|uses?|ha(?:s|ve)) (?:\\w+ )?{ai}[-‐‑ ](?:{made}|assisted)',
    '{ai} (?:has |was |helped |also )?(?:(?:to )?{made}|used (?:to|for|in) (?:help )?(?:{made}|(?:the )?(?:writing|creation|production|preparation) of))[^.!?]{0,60} (?:this|the) (?:\\w+ )?(?:article|text|post|page|content|story|report|summary|translation|newsletter|document|piece|essay|work)',
    '(?:i|we|the authors?|our (?:team|editors?|newsroom)) (?:\\w+ )?(?:used?|using|asked) {ai} (?:to|for|when|while|in)[^.!?]{0,60}(?:this|the) (?:\\w+ )?(?:article|text|post|page|content|story|report|piece|essay|work|manuscript)',
    '(?:i|we|the authors?) (?:\\w+ )?{made} (?:this|the)[^.!?]{0,40} (?:using|with|through)(?: the (?:help|aid|assistance) of)? {ai}',
    '{made} (?:by|with|using)(?: the (?:help|aid|assistance) of)? {ai}(?:,| and) (?:then )?(?:{made}|reviewed|checked|verified)',
    '{ai} (?:tools? )?(?:was|were|has been|have been) used (?:to|in|for) (?:help )?(?:{made}|the (?:writing|creation|production|preparation))[^.!?]{0,60}',
  ],
  labels: [
    '(?:{adverb} )?{ai}[-‐‑ ](?:{made}|assisted)(?: (?:content|text|article|post|page|summary|translation|story|image|draft|copy))?',
    '(?:(?:content|text|article|summary|translation|post|story|page|image) )?(?:{adverb} )?{made}(?: {adverb})? (?:by|with|using)(?: the (?:help|aid|assistance) of)? {ai}(?: \\([^()]{1,40}\\))?',
    '{made} from \\p{L}+ (?:in)?(?:to \\p{L}+ )?(?:by|with|using) (?:[^ ,]+, an? )?{ai}(?: translator)?',
    '(?:author|writer|written by|by|source)[: ]+{ai}',
    '(?:note|disclosure|ai disclosure|disclaimer|editor[’\']s note)[:.]? {ai}[-‐‑ ](?:{made}|assisted)[^.]{0,40}'
  ],
  claims: [
    '100 ?% (?:by )?{person}(?:[- ](?:written|made|created|authored|generated)|{end})',
    'not (?:a|one)(?: single)? word[^.!?]{0,30} {made} by (?:a machine|machines|{ai})',
    '(?:{adverb} )?(?:human|people)[-‐‑ ](?:written|made|authored|created|crafted|only)',
    '(?:written|made|created|authored|crafted|produced|composed) (?:{adverb} )?by (?:real )?{person}(?: (?:alone|only)|{end})',
    '(?:no|zero) {ai}(?: (?:was|were|is|has been))? (?:used|involved)',
    '{made} without (?:any |the (?:use|help) of )?{ai}',
    '{ai}[-‐‑ ]free|not (?:by )?{ai}|not (?:{adverb} )?(?:{ai}[-‐‑ ])?{made} (?:by |with |using )?{ai}|never (?:use|used|uses) {ai}|not {ai}[-‐‑ ]{made}|no {ai}[-‐‑ ]{made}',
    '(?:i|we) (?:do not|don[’\']t|did not|didn[’\']t) use (?:any )?{ai}(?:{end}| (?:to|for|in|when))',
    'never (?:been )?{ai}[-‐‑ ]{made}',
    '(?:wrote|written|made|created)[^.!?]{0,60},? without (?:any )?{ai}{end}',
    'zero {ai}{end}|all[- ]human{end}|guaranteed (?:100 ?% )?human'
  ],
  hedge: 'may|might|could|can|some of|sometimes|occasionally|where noted',
  about: 'if|whether|unless|suppose',
  not: 'not|never|no|isn[’\']t|wasn[’\']t|without|false that|neither|nor',
  help: 'help|aid|assist(?:ance|ed)?|support'
}

const de: MadeWords = {
  tag: 'de',
  text: 'diese[rsmn]? (?:\\p{L}+ )?(?:text|artikel|beitrag|seite|inhalte?|bericht|übersetzung|zusammenfassung|meldung|newsletter|dokument|dokumentation|beschreibung|webseite|website)(?:e?s|n)?|(?:der|die|das) (?:text|artikel|beitrag|inhalt|übersetzung|zusammenfassung)|(?:teile|abschnitte) diese[rs] \\p{L}+|ich|wir|er|sie|es',
  ai: '(?:einer? |der |eine[ms] |unserer )?(?:generative[rn]? )?(?:ki|künstliche[rn]? intelligenz|sprachmodells?|ai)(?:[- ](?:systems?|tools?|modells?|werkzeugs?|assistenten|sprachmodells?))?',
  made: {
    translation: 'übersetzt|übersetzung',
    summarizing: 'zusammengefasst',
    proofreading: 'korrektur ?gelesen|korrigiert',
    illustration: 'illustriert|bebildert',
    research: 'recherchiert',
    editing: 'bearbeitet|überarbeitet|redigiert|verbessert',
    drafting: '(?:mit)?(?:generiert|erstellt|geschrieben|verfasst|erzeugt|erarbeitet|formuliert|produziert|gemacht|entworfen|entstanden|geholfen)'
  },
  adverb: 'teilweise|größtenteils|vollständig|komplett|ganz|zum teil|automatisch|überwiegend|ausschließlich|maschinell',
  person: 'menschen|einem menschen|menschenhand',
  sentences: [
    '{text} (?:wurden?|ist|sind|haben?|habe)(?: [^.!?]{1,40}?)? (?:mit(?: ?hilfe| der hilfe| unterstützung)?|durch|von|unter (?:einsatz|verwendung|mithilfe)|per)(?: (?:von|der|des))? {ai}(?:[^.!?]{0,60})? {made}',
    '{text} (?:entstand(?:en)?|stammt|stammen) (?:\\p{L}+ ){0,2}(?:mit|durch|unter|von|aus)(?: \\p{L}+){0,2} {ai}',
    'bei (?:der|dem) \\p{L}+ diese[rs] \\p{L}+ (?:kam|kamen|kommt) {ai} zum einsatz',
    '{text} (?:wurden?|ist|sind) (?:{adverb} )?(?:ki|ai)[-‐‑ ](?:{made}|gestützt|unterstützt)',
    '{text} (?:enthält|enthalten|kann|können) (?:ki|ai)[-‐‑ ]?(?:generierte|erzeugte|erstellte)',
    '{ai} (?:wurde |hat |half |haben )[^.!?]{0,60}diese[rsmn]? \\p{L}+[^.!?]{0,40}(?:{made}|eingesetzt|verwendet)',
    '(?:bei|für|zur?) (?:der |die )?(?:erstellung|dem verfassen|übersetzung) diese[rs] \\p{L}+ (?:wurde|haben wir|habe ich) {ai} (?:eingesetzt|verwendet|genutzt|benutzt)',
    'für diese[nrsm] \\p{L}+ (?:wurde|haben wir|habe ich) {ai} (?:eingesetzt|verwendet|genutzt|benutzt)',
    '^(?:ki|ai)[-‐‑ ](?:{made})(?:e[rs]?)? (?:text|artikel|beitrag|inhalt)[,;] (?:{made}|geprüft|gegengelesen) von',
    '(?:für|bei) diese[nrsm] \\p{L}+ kam(?:en)? {ai} zum einsatz',
    'diese[rsn]? \\p{L}+ hat {ai} (?:{adverb} )?{made}'
  ],
  labels: [
    '(?:{adverb} )?(?:ki|ai)[-‐‑ ]?(?:{made}|gestützt|unterstützt)(?:er|e|es)?(?: (?:inhalte?|text|artikel|beitrag|übersetzung|zusammenfassung))?',
    '(?:{adverb} )?(?:mit(?: ?hilfe| der hilfe)?(?: von)?|von|durch) {ai} {made}',
    '(?:autor|verfasser|von|text)[: ]+{ai}'
  ],
  claims: [
    '100 ?% (?:von )?(?:mensch|menschlich|handgeschrieben)\\p{L}*',
    '(?:{adverb} )?von (?:echten )?{person} (?:{made}|geschrieben|gemacht)',
    '(?:{adverb} )?von (?:echten )?{person} (?:{made})e[rsnm]? (?:text|artikel|inhalt|beitr)\\p{L}*',
    'ohne (?:(?:den )?(?:einsatz|hilfe|verwendung) von )?{ai} (?:verwendet|eingesetzt|benutzt|genutzt|zum einsatz|{made})',
    '(?:keine(?:rlei)?|wurde keine) {ai} (?:wurde |kam )?(?:verwendet|eingesetzt|benutzt|genutzt|zum einsatz)',
    '{made} ohne {ai}',
    '(?:ki|ai)[-‐‑ ]frei|nicht (?:von|mit|durch)(?: (?:hilfe )?(?:von )?)?{ai}|nicht (?:ki|ai)[-‐‑ ]{made}',
    'kein wort (?:stammt|ist|kommt) (?:von|aus) {ai}',
    'keine(?:rlei|n)? (?:ki|ai)[-‐‑ ](?:generiert|erzeugt|erstellt)\\p{L}*',
    '(?:wir|ich) (?:verwende|nutze|benutze|setze)n? keine(?:rlei)? {ai}',
    '(?:geschrieben|verfasst|entstanden),? (?:ganz |völlig )?ohne {ai}{end}'
  ],
  hedge: 'kann|können|könnte[n]?|möglicherweise|eventuell|gegebenenfalls|manche|einige',
  about: 'ob|wenn|falls',
  not: 'nicht|keine?[rsmn]?|keinerlei|ohne|nie|niemals',
  help: 'hilfe|mithilfe|unterstützung|unterstützt|gestützt|geholfen|half'
}

const fr: MadeWords = {
  tag: 'fr',
  text: '(?:cet?|cette|ces|le présent|la présente) (?:\\p{L}+ )?(?:articles?|textes?|pages?|contenus?|billets?|rapports?|traductions?|résumés?|messages?|documents?|publications?|documentation|site)|(?:le|la) (?:texte|traduction|contenu)|(?:des parties|une partie) de cet?(?:te)? \\p{L}+|il|elle|j[’\']|nous|je',
  ai: '(?:l[’\']|d[’\']|une |un |de l[’\'])?(?:ia|intelligence artificielle|modèle de langage|outil d[’\'](?:ia|intelligence artificielle))(?: générative)?',
  made: {
    translation: 'traduite?s?|traduction',
    summarizing: 'résumée?s?',
    proofreading: 'relue?s?|corrigée?s?',
    illustration: 'illustrée?s?',
    editing: 'révisée?s?|retravaillée?s?|réécrite?s?|amélioré[es]*',
    drafting: '(?:co-?)?(?:générée?s?|écrite?s?|rédigée?s?|créée?s?|produite?s?|réalisée?s?|élaborée?s?|conçue?s?|faite?s?)'
  },
  adverb: 'entièrement|partiellement|en partie|en grande partie|totalement|automatiquement|intégralement|majoritairement',
  person: '(?:des |un |de vrais |les )?(?:humains?|êtres? humains?|personnes?)',
  sentences: [
    '{text} (?:ont été|a été|est|sont|étaient|était|ai|avons)(?: {adverb})? {made}(?: et {made})?(?: {adverb})? (?:par|avec(?: l[’\']assistance)?|à l[’\']aide|grâce à|au moyen|en utilisant|via|à partir)(?: (?:de |d[’\']))? ?(?:l[’\']aide (?:de |d[’\']))?{ai}',
    '^{made} par {ai},? (?:puis |et )?(?:{made}|vérifiée?s?)',
    '(?:une|l[’\']) ?(?:ia|intelligence artificielle) a été utilisée? pour {made}?[^.!?]{0,40}',
    '{text} (?:contient|contiennent|comporte) [^.!?]{0,40}(?:généré|produit|écrit)\\p{L}* (?:par|avec) {ai}',
    '{ai} (?:a été utilisée?|a servi|a aidé|a contribué)[^.!?]{0,60}(?:cet?|cette) \\p{L}+',
    '(?:nous avons|j[’\']ai) (?:utilisé|eu recours à|employé) {ai} (?:pour|afin)[^.!?]{0,60}(?:cet?|cette) \\p{L}+',
    '^(?:texte|article|contenu) {made} (?:par|avec) {ai},? (?:puis |et )?(?:{made}|vérifiée?s?)'
  ],
  labels: [
    '(?:(?:contenu|texte|article|traduction) )?(?:{adverb} )?{made}(?: {adverb})? (?:par|avec|à l[’\']aide|grâce à)(?: (?:de|d[’\']))? ?(?:l[’\']aide (?:de |d[’\']))?{ai}',
    '(?:auteur|par|rédigé par)[ :]+{ai}'
  ],
  claims: [
    '100 ?% (?:humain|écrit par|par {person})\\p{L}*',
    '{made}(?: {adverb})? par {person}{end}',
    '{made}(?: {adverb})? sans (?:aucune |recours à |utilisation de |l[’\']aide de )?{ai}',
    'aucune {ai} n[’\']a été utilisée?',
    'garanti sans ia|n[’\']a pas été {made} (?:par|avec) {ai}|non {made} par {ai}',
    'n[’\']utilis(?:ons|e|ent|ez) (?:pas|jamais|aucune)(?: d[’\'])? ?{ai}',
    '(?:écrit|rédigé|créé)\\p{L}*[^.!?]{0,30},? sans {ai}{end}',
    '^sans {ai}{stop}'
  ],
  hedge: 'peut|peuvent|pourrait|pourraient|éventuellement|parfois|certains',
  about: 'si',
  not: 'pas|aucune?|sans|jamais|non|ni',
  help: 'aide|assist\\p{L}+|aidé|grâce'
}

const es: MadeWords = {
  tag: 'es',
  text: '(?:este|esta|estos|el presente|la presente) (?:\\p{L}+ )?(?:artículo|texto|página|contenido|entrada|informe|traducción|resumen|mensaje|documento|publicación|noticia|sitio)s?|(?:el|la) (?:texto|artículo|contenido|traducción)|(?:partes|una parte) de est[ea] \\p{L}+|hemos|he',
  ai: '(?:la |una |un )?(?:ia|inteligencia artificial|modelo de lenguaje|herramientas? de (?:ia|inteligencia artificial))(?: generativa)?',
  made: {
    translation: 'traducid[oa]s?|traducción',
    summarizing: 'resumid[oa]s?',
    proofreading: 'corregid[oa]s?',
    illustration: 'ilustrad[oa]s?',
    editing: 'editad[oa]s?|revisad[oa]s?|reescrit[oa]s?|mejorad[oa]s?',
    drafting: 'generad[oa]s?|escrit[oa]s?|redactad[oa]s?|cread[oa]s?|elaborad[oa]s?|producid[oa]s?|realizad[oa]s?|hech[oa]s?'
  },
  adverb: 'totalmente|parcialmente|en parte|íntegramente|automáticamente|completamente|mayormente',
  person: '(?:personas?|humanos?|seres humanos|un humano|una persona)(?: reales)?',
  sentences: [
    '{text} (?:ha sido|han sido|fue|fueron|es|está|se ha|se han|fue)(?: {adverb})? {made}(?: y {made})?(?: {adverb})? (?:por|con|mediante|usando|utilizando|a través de)(?: (?:la )?(?:ayuda|asistencia|apoyo) de)? {ai}',
    '{text} (?:contiene|contienen|incluye) [^.!?]{0,40}generad[oa]s? (?:por|con) {ai}',
    '(?:hemos|he) (?:usado|utilizado|empleado) {ai} para[^.!?]{0,60}est[ea] \\p{L}+',
    '{ai} (?:ha ayudado|ayudó|se ha utilizado|se utilizó)[^.!?]{0,60}est[ea] \\p{L}+',
    'se (?:ha )?(?:utilizado|utilizó|usado|usó) {ai} para[^.!?]{0,60}est[ea] \\p{L}+',
    'para (?:escribir|redactar|crear|elaborar) est[ea] \\p{L}+ (?:usé|utilicé|usamos|utilizamos|(?:he|hemos) (?:usado|utilizado)) {ai}',
    '^(?:texto|artículo|contenido|página) {made} (?:por|con) {ai} y {made}',
    'est[ea] \\p{L}+ l[oa] ha (?:escrito|redactado|generado|creado) {ai}',
    '^(?:texto|artículo|contenido|página) {made} con (?:la )?ayuda de {ai} y {made}'
  ],
  labels: [
    '(?:(?:contenido|texto|artículo|traducción|resumen) )?(?:{adverb} )?{made}(?: {adverb})? (?:por|con|mediante)(?: (?:la )?(?:ayuda|asistencia) de)? {ai}',
    '(?:autor|por|escrito por)[ :]+{ai}'
  ],
  claims: [
    '100 ?% (?:human[oa]|escrit|por human)\\p{L}*',
    '{made}(?: {adverb})? por {person}{end}',
    'se (?:escribió|redactó|creó|elaboró) sin(?: (?:el )?uso de| (?:la )?ayuda de)? {ai}',
    '{made}(?: {adverb})? sin(?: (?:el )?uso de| ayuda de)? {ai}|no se (?:ha )?(?:utilizado|utilizó|usado|usó)(?: ninguna)? {ai}',
    'no (?:ha sido|fue) {made} (?:por|con) {ai}|libre de {ai}',
    '^sin {ai}{stop}',
    'no (?:usamos|utilizamos|uso|utilizo|empleamos) {ai}',
    '{made} (?:íntegra|entera|total|completa)mente por {person}{end}'
  ],
  hedge: 'puede|pueden|podría|podrían|posiblemente|algunos|a veces',
  not: 'no|ningun[oa]|sin|nunca|ni',
  help: 'ayuda|asistencia|apoyo|ayudado|ayudó'
}

const it: MadeWords = {
  tag: 'it',
  text: '(?:quest[oaie][’\']?|quest[’\']|il presente|la presente) ?(?:\\p{L}+ )?(?:articolo|testo|pagina|contenuto|post|relazione|traduzione|riassunto|messaggio|documento|pubblicazione|notizia|sito)|(?:il|lo|la) (?:testo|contenuto|traduzione)|(?:parti|una parte) di quest\\p{L}* ?\\p{L}*|abbiamo|ho',
  ai: '(?:l[’\']|un[’\']|dall[’\']|dell[’\']|una? |il )?(?:ia|ai|intelligenza artificiale|modello linguistico|strument[oi] di (?:ia|intelligenza artificiale))(?: generativa)?',
  made: {
    translation: 'tradott[oaie]|traduzione',
    summarizing: 'riassunt[oaie]',
    proofreading: 'corrett[oaie]',
    illustration: 'illustrat[oaie]',
    editing: 'rivist[oaie]|modificat[oaie]|riscritt[oaie]|migliorat[oaie]',
    // “Verifica dei fatti” is fact-checking.
    drafting: 'generat[oaie]|scritt[oaie]|redatt[oaie]|creat[oaie]|prodott[oaie]|realizzat[oaie]|elaborat[oaie]|(?<!dei )fatt[oaie]'
  },
  adverb: 'interamente|parzialmente|in parte|totalmente|automaticamente|completamente',
  person: '(?:persone|umani|esseri umani|una persona|un umano)(?: vere| reali)?',
  sentences: [
    '{text} (?:è stat[oa]|sono stat[ie]|è|sono)(?: {adverb})? {made}(?: e {made})?(?: {adverb})? (?:da|con|tramite|mediante|usando|utilizzando|attraverso)?(?: ?(?:l[’\'])?(?:aiuto|ausilio|supporto|assistenza) (?:di|del))? ?{ai}',
    '{text} (?:contiene|contengono|include) [^.!?]{0,40}generat[oaie] (?:da|con|tramite) ?{ai}',
    '^(?:testo|articolo|contenuto|pagina) {made} (?:da|con) ?{ai} e {made}',
    'per [^.!?]{0,30}quest\\p{L}*[’\']? ?\\p{L}+ (?:è stata|sono stati|abbiamo) (?:usat|utilizzat|impiegat)\\p{L} {ai}',
    '(?:abbiamo|ho) (?:usato|utilizzato|impiegato) {ai} per[^.!?]{0,60}quest\\p{L}* ?\\p{L}+',
    '^(?:testo|articolo|contenuto|pagina) {made} (?:dal|dall[’\']) ?{ai} e {made}'
  ],
  labels: [
    '(?:(?:contenuto|testo|articolo|traduzione) )?(?:{adverb} )?{made}(?: {adverb})? (?:da|con|tramite|mediante)?(?: (?:l[’\'])?(?:aiuto|ausilio) (?:di|del))? ?{ai}',
    '(?:autore|di|scritto da)[ :]+{ai}'
  ],
  claims: [
    '100 ?% (?:uman|scritt|da uman)\\p{L}*',
    '{made}(?: {adverb})? da {person}{end}',
    '{made}(?: {adverb})? senza(?: (?:l[’\'])?(?:uso|aiuto) (?:di|del))? ?{ai}',
    '(?:nessuna|non è stata) ?{ai} (?:è stata )?(?:usata|utilizzata)|non è stata (?:usata|utilizzata) (?:alcuna )?{ai}',
    'non è stat[oa] {made} (?:da|con) ?{ai}',
    '^senza {ai}{stop}',
    'non (?:usiamo|utilizziamo|uso|utilizzo) ?{ai}'
  ],
  hedge: 'può|possono|potrebbe|potrebbero|eventualmente|alcuni',
  not: 'non|nessun[oa]?|senza|mai|né',
  help: 'aiuto|ausilio|supporto|assistenza'
}

const pt: MadeWords = {
  tag: 'pt',
  text: '(?:este|esta|estes|o presente|a presente) (?:\\p{L}+ )?(?:artigo|texto|página|conteúdo|post|relatório|tradução|resumo|mensagem|documento|publicação|notícia|site)s?|(?:o|a) (?:texto|artigo|conteúdo|tradução)|partes dest[ea] \\p{L}+',
  ai: '(?:a |uma |um |pela |por )?(?:ia|inteligência artificial|modelo de linguagem|ferramentas? de (?:ia|inteligência artificial))(?: generativa)?',
  made: {
    translation: 'traduzid[oa]s?|tradução',
    summarizing: 'resumid[oa]s?',
    proofreading: 'corrigid[oa]s?',
    illustration: 'ilustrad[oa]s?',
    editing: 'editad[oa]s?|revist[oa]s?|revisad[oa]s?|reescrit[oa]s?|melhorad[oa]s?',
    drafting: 'gerad[oa]s?|escrit[oa]s?|redigid[oa]s?|criad[oa]s?|elaborad[oa]s?|produzid[oa]s?|feit[oa]s?'
  },
  adverb: 'totalmente|parcialmente|em parte|integralmente|automaticamente|completamente',
  person: '(?:pessoas?|humanos?|seres humanos)(?: reais)?',
  sentences: [
    '{text} (?:foi|foram|é|está|tem sido)(?: {adverb})? {made}(?: e {made})?(?: {adverb})? (?:por|com|pela|pelo|mediante|usando|utilizando|através de)?(?: (?:a )?(?:ajuda|assistência|apoio|auxílio) d[eoa])? ?{ai}',
    '{text} (?:contém|inclui) [^.!?]{0,40}gerad[oa]s? (?:por|pela|com) ?{ai}',
    '^(?:texto|artigo|conteúdo|página) {made} (?:por|pelo|pela|com) {ai} e {made}',
    'para [^.!?]{0,30}est[ea] \\p{L}+ foi (?:usada|utilizada) {ai}',
    '(?:usámos|usamos|utilizámos|utilizamos|usei|utilizei) {ai} para[^.!?]{0,60}(?:este|esta) \\p{L}+',
    '{text} (?:foi|foram) {made} com recurso (?:a|à) {ai}',
    '(?:usámos|usamos|utilizámos|utilizamos|usei|utilizei) o? ?{ai} para (?:escrever|redigir|criar) est[ea] \\p{L}+'
  ],
  labels: [
    '(?:(?:conteúdo|texto|artigo|tradução) )?(?:{adverb} )?{made}(?: {adverb})? (?:por|com|pela|pelo)?(?: (?:a )?(?:ajuda|auxílio) de)? ?{ai}',
    '(?:autor|por|escrito por)[ :]+{ai}'
  ],
  claims: [
    '100 ?% (?:human[oa]|escrit|por human)\\p{L}*',
    '{made}(?: {adverb})? por {person}{end}',
    '{made}(?: {adverb})? sem(?: (?:o )?uso de| ajuda de)? {ai}',
    'nenhuma {ai} foi (?:usada|utilizada)',
    'não foi (?:usada|utilizada|{made})[^.!?]{0,20} ?{ai}',
    'livre de {ai}',
    '^sem {ai}{stop}',
    'não (?:usamos|utilizamos|uso|utilizo) {ai}',
    '{made} (?:inteira|total|integral|completa)mente por {person}{end}'
  ],
  hedge: 'pode|podem|poderia|poderiam|eventualmente|alguns',
  not: 'não|nenhum[a]?|sem|nunca|nem',
  help: 'ajuda|assistência|apoio|auxílio'
}

const nl: MadeWords = {
  tag: 'nl',
  text: '(?:deze|dit) (?:\\p{L}+ )?(?:tekst|artikel|pagina|inhoud|bericht|verslag|vertaling|samenvatting|nieuwsbrief|document|blog|website|stuk)|de (?:tekst|inhoud|vertaling)|het artikel|delen van dit \\p{L}+|ik|wij|we',
  ai: '(?:een |de )?(?:ai|kunstmatige intelligentie|taalmodel|generatieve ai)(?:[- ](?:systeem|tool|model|hulpmiddelen))?',
  made: {
    translation: 'vertaald|vertaling',
    summarizing: 'samengevat',
    proofreading: 'gecorrigeerd',
    illustration: 'geïllustreerd',
    editing: 'bewerkt|herschreven|geredigeerd|verbeterd',
    drafting: '(?:mede )?(?:gegenereerd|geschreven|gemaakt|opgesteld|gecreëerd|geproduceerd|samengesteld)'
  },
  adverb: 'volledig|gedeeltelijk|deels|geheel|grotendeels|automatisch',
  person: '(?:een )?(?:echte )?mens(?:en)?',
  sentences: [
    '{text} (?:is|zijn|werd|werden|hebben|heb)(?: [^.!?]{1,30}?)? (?:door|met|met behulp van|met hulp van|via)(?: (?:behulp|hulp) van)? {ai}(?:[^.!?]{0,40})? {made}',
    '{text} (?:is|zijn|werd|werden)(?: {adverb})? {made}(?: {adverb})? (?:door|met|met behulp van|met hulp van) {ai}',
    '(?:voor|bij)(?: het \\p{L}+ van)? (?:deze|dit) \\p{L}+ (?:is|zijn|werd) (?:er )?(?:gebruik ?gemaakt van {ai}|{ai} gebruikt)',
    '{text} bevat [^.!?]{0,30}(?:ai|door {ai})[-‐‑ ]?gegenereerde',
    'voor (?:deze|dit) \\p{L}+ (?:hebben we|heb ik|hebben wij) {ai} gebruikt'
  ],
  labels: [
    '(?:{adverb} )?ai[-‐‑ ]{made}e?(?: (?:inhoud|tekst|artikel))?',
    '(?:{adverb} )?{made} (?:door|met|met behulp van) {ai}',
    '(?:door|met|met behulp van) {ai} {made}',
    '(?:auteur|door)[ :]+{ai}'
  ],
  claims: [
    '100 ?% (?:mens|door mensen)\\p{L}*',
    '(?:door {person} {made}|{made} door {person}{end})',
    'zonder(?: (?:gebruik|hulp) van)? {ai} {made}|{made} zonder(?: (?:gebruik|hulp) van)? {ai}',
    'geen {ai} gebruikt',
    'ai[-‐‑ ]vrij|niet (?:door|met) {ai}',
    '(?:wij|we|ik) gebruik(?:en)? geen {ai}',
    '^zonder {ai}{stop}'
  ],
  hedge: 'kan|kunnen|mogelijk|soms|sommige',
  not: 'niet|geen|zonder|nooit',
  help: 'behulp|hulp|ondersteuning'
}

const pl: MadeWords = {
  tag: 'pl',
  text: '(?:ten|ta|to|niniejsz[ya]) (?:\\p{L}+ )?(?:tekst|artykuł|strona|treść|wpis|raport|tłumaczenie|streszczenie|wiadomość|dokument|publikacja)|(?:fragmenty|część) tego \\p{L}+',
  ai: '(?:ai|si|sztuczn(?:a|ą|ej) inteligencj(?:a|ą|ę|i)|modelu? językow\\p{L}+|narzędzi(?:a|e)? (?:ai|sztucznej inteligencji))(?: generatywn\\p{L}+)?',
  made: {
    translation: 'przetłumaczon[yae]|tłumaczenie',
    summarizing: 'streszczon[yae]',
    proofreading: 'skorygowan[yae]',
    illustration: 'zilustrowan[yae]',
    editing: 'zredagowan[yae]|przerobion[yae]|poprawion[yae]',
    drafting: '(?:wygenerowan|napisan|stworzon|utworzon|opracowan|przygotowan|sporządzon)[yae]|powstał[ao]?|(?:napisał|wygenerował|stworzył|przygotował)a'
  },
  adverb: 'w całości|częściowo|w części|całkowicie|automatycznie|w pełni',
  person: '(?:ludzi|człowieka|prawdziwych ludzi|osobę)',
  sentences: [
    '{text} (?:został[ao]?|jest|był[ao]?)? ?(?:{adverb} )?{made}(?: i {made})?(?: {adverb})? (?:przez|przy pomocy|przy użyciu|z pomocą|za pomocą|z użyciem|z wykorzystaniem|przy wsparciu) {ai}',
    '{text} zawiera [^.!?]{0,30}wygenerowan\\p{L}+ przez {ai}',
    '(?:do|przy) (?:napisania|przygotowani[au]|tworzeni[au]) tego \\p{L}+ (?:użyto|wykorzystano|użyliśmy) {ai}',
    '(?:ten|ta|to) (?:tekst|artykuł|wpis|raport|tłumaczenie) (?:napisała|wygenerowała|stworzyła|przygotowała) {ai}'
  ],
  labels: [
    '(?:(?:treść|tekst|artykuł) )?(?:{adverb} )?{made} (?:przez|przy pomocy|przy użyciu|z pomocą|za pomocą) {ai}',
    '(?:autor|przez)[ :]+{ai}'
  ],
  claims: [
    '100 ?% (?:ludzk|napisan|przez (?:ludzi|człowieka))\\p{L}*',
    '{made}(?: {adverb})? przez {person}{end}',
    '(?:{made}|napisano|stworzono|utworzono|przygotowano)(?: {adverb})? bez(?: (?:użycia|udziału|pomocy))? {ai}',
    'nie (?:użyto|wykorzystano|został[ao]? {made} przez) {ai}',
    '^bez(?: (?:użycia|udziału|pomocy))? {ai}{stop}',
    'nie (?:korzystam|korzystamy|używam|używamy)(?: z)? {ai}'
  ],
  hedge: 'może|mogą|mógł|mogł\\p{L}+|niektóre',
  not: 'nie|bez|żadn\\p{L}+|nigdy',
  help: 'pomoc\\p{L}*|wsparci\\p{L}+|użyci\\p{L}+|wykorzystani\\p{L}+'
}

const ja: MadeWords = {
  tag: 'ja',
  text: '(?:この|本|当)(?:記事|文章|ページ|コンテンツ|投稿|レポート|翻訳|要約|文書|サイト|テキスト|原稿|稿)',
  ai: '(?:生成)?(?:AI|ＡＩ|人工知能|大規模言語モデル|言語モデル)(?:ツール|システム)?',
  made: {
    translation: '翻訳',
    summarizing: '要約',
    proofreading: '校正|添削',
    illustration: 'イラスト',
    editing: '編集|推敲|修正',
    drafting: '作成|生成|執筆|制作|書か|書い|書き|作ら|作っ'
  },
  adverb: '完全に|一部|部分的に|すべて|全て|自動で|自動的に|主に|大部分を?',
  person: '人間|人|人の手|人間の手',
  sentences: [
    '{text}(?:の(?:一部|大部分|すべて|内容|本文))?(?:は|では|を|に|も|は、)、?[^。!！]{0,20}{ai}[^。!！]{0,30}{made}',
    '{text}(?:の(?:作成|執筆|制作|翻訳|要約))?(?:に(?:は|あたり)?|では|は)、?{ai}(?:を|が)[^。!！]{0,20}(?:使用|利用|活用|使って|用いて|使われ|用いられ)',
    '(?:本文|記事|文章)の(?:一部|大部分)は{ai}を(?:使って|用いて|利用して)(?:{made})'
  ],
  labels: [
    '{ai}(?:による|で|によって|が)?(?:自動)?{made}(?:された|した)?(?:記事|文章|コンテンツ|テキスト|翻訳|要約|しました|されました|です|れました|たもの)?',
    '{ai}(?:を(?:使って|使用して|用いて|利用して|活用して)|で|により){made}た?(?:記事|文章|ページ|テキスト)?(?:です)?',
    '(?:著者|執筆|文|作成)[:： ]+{ai}'
  ],
  claims: [
    '100 ?[%％](?:人間|人の手)',
    '(?:すべて|全て)?{person}(?:だけ)?(?:が|によって|の手で|だけで)(?:すべて|全て)?(?:{made}|書)(?!(?:た|いた|した|かれた)?(?:本|小説|詩|手紙|論文))',
    '{ai}(?:は|を)?(?:一切)?(?:使用|利用|使って|用いて)(?:されて)?(?:いません|おりません|していません|しておりません|いない|していない)',
    '{ai}(?:不使用|フリー|なしで)',
    '{ai}は(?:一切)?使われて(?:いません|いない|おりません)',
    '{ai}によって[^。]{0,14}(?:ものではありません|ものではない|ていません)',
    '{ai}を(?:一切)?使わ(?:ず|ない(?!方法|場合|人|と))'
  ],
  about: '解説|紹介|説明|方法|について|とは|使い方|検出|見分け|考え',
  hedge: '場合があり|可能性|ことがあり|かもしれ',
  not: 'ません|ない|なし|不使用|ず',
  help: '支援|補助|助け|協力|活用|使って|用いて|使用|利用',
  isJoined: true,
  isUnspaced: true
}

const ko: MadeWords = {
  tag: 'ko',
  text: '(?:이|본) ?(?:글|기사|문서|페이지|콘텐츠|게시물|포스트|보고서|번역|요약|텍스트|포스팅|사이트)(?:은|는|의|을|를|에는|에|도)?',
  ai: '(?:생성형 ?)?(?:AI|인공 ?지능|언어 ?모델)(?: ?(?:도구|시스템|모델))?',
  made: {
    translation: '번역',
    summarizing: '요약',
    proofreading: '교정',
    illustration: '삽화',
    editing: '편집|수정|다듬',
    drafting: '작성|생성|집필|제작|만들|썼|쓴|써|쓰였'
  },
  adverb: '전부|일부|부분적으로|완전히|자동으로|모두|전적으로',
  person: '(?:사람|인간)',
  sentences: [
    '{text} ?(?:일부는 ?)?[^.!?]{0,20}{ai}(?:가|이|로|를|을|의|에 의해|으로)?[^.!?]{0,30}{made}',
    '{text} ?(?:작성|번역|제작)에(?:는)? {ai}(?:가|를|을)[^.!?]{0,20}(?:사용|활용|이용)'
  ],
  labels: [
    '{ai}(?:가|이|로|를 활용해|를 사용해|에 의해)? ?(?:자동 ?)?{made}(?:된|한|함|됨|했습니다|되었습니다|했어요)?(?: ?(?:글|기사|콘텐츠|문서|번역|요약))?(?:입니다)?',
    '{ai}(?:로|으로) ?{made}(?:된|한) ?(?:글|기사|콘텐츠|문서|번역|요약)(?:입니다)?',
    '(?:글|저자|작성자|작성)[: ]+{ai}'
  ],
  claims: [
    '100 ?% ?(?:사람|인간)',
    '{person}(?:이|만이|이 직접|의 손으로) ?(?:직접 )?{made}(?! ?(?:책|소설|시집|편지|논문))',
    '{ai}(?:는|를|을|가)? ?(?:전혀 )?(?:사용|이용|활용)(?:하지|되지) ?(?:않|못)',
    '{ai} ?(?:없이|미사용)',
    '{ai}(?:이|은)? ?(?:전혀 )?(?:사용|이용|활용)(?:하지|되지) ?(?:않|못)',
    '{ai}(?:가|이) ?(?:쓰지|작성하지|만들지) ?않'
  ],
  about: '다룹니다|다룬|소개|설명|방법|대해|관한|알아보|탐지',
  hedge: '수 있|수도|가능성',
  not: '않|없|못|아니|안 |미사용',
  help: '도움|지원|활용|사용해|사용하여|이용',
  isJoined: true
}

const zh: MadeWords = {
  tag: 'zh-Hans',
  text: '(?:本|此|该|这篇|这个|此篇)(?:文|文章|页面?|内容|帖子?|报告|译文|翻译|摘要|网站|网页|稿件|稿|篇)?(?:的?(?:部分|全部)(?:内容)?)?',
  ai: '(?:生成式)?(?:AI|人工智能|大语言模型|语言模型|大模型)(?:工具|系统|技术)?',
  made: {
    translation: '翻译',
    summarizing: '总结|摘要|概括',
    proofreading: '校对',
    illustration: '配图|插图',
    editing: '编辑|润色|修改|改写',
    drafting: '生成|撰写|创作|写作|写成|编写|制作|写|合成'
  },
  adverb: '完全|部分|全部|自动|主要|大部分',
  person: '(?:真人|人类|人工|作者本人)',
  sentences: [
    '{text}[^。！!]{0,12}(?:由|用|使用|借助|利用|通过|经|在)[^。！!]{0,10}{ai}[^。！!]{0,16}{made}',
    '(?:此|该|本)(?:摘要|译文|内容|页)由{ai}(?:自动)?{made}',
    '{text}(?:含有?|包含)[^。！!]{0,8}{ai}(?:自动)?{made}'
  ],
  labels: [
    '(?:内容|文章|本文)?(?:由|用|使用|借助)?{ai}(?:自动|辅助)?{made}(?:的)?(?:内容|文章|文本|合成)?',
    '(?:作者|文|撰文)[:： ]+{ai}'
  ],
  claims: [
    '100 ?[%％](?:真人|人类|人工|原创手写)',
    '(?:完全|全部)?由?{person}(?:亲自|独立)?{made}',
    '(?:未|没有|不)(?:使用|借助|采用|用)(?:任何)?{ai}',
    '(?:无|非){ai}{made}?',
    '(?:不含|没有)(?:任何)?{ai}{made}',
    '(?:不是|并非)由?{ai}(?:{made}|写)',
    '未经(?:任何)?{ai}|拒绝{ai}|纯手工(?:创作|撰写|写作)'
  ],
  about: '介绍|讲解|检测|方法|如何|探讨|关于|识别',
  hedge: '可能|或许|也许|有时',
  not: '未|没有|不是|并非|非|无|拒绝|纯手工',
  help: '辅助|协助|帮助|借助',
  isJoined: true,
  isUnspaced: true
}

const ar: MadeWords = {
  tag: 'ar',
  text: '(?:هذا|هذه) (?:النص|المقال|المقالة|الصفحة|المحتوى|المنشور|التقرير|الترجمة|الملخص|الرسالة|الوثيقة|الموقع)|(?:أجزاء من|جزء من) (?:هذا|هذه) [\\p{L}]+',
  ai: '[بل]?(?:أدوات |نموذج |تقنيات )?(?:ال)?(?:ذكاء (?:ال)?اصطناعي|نموذج لغوي)(?: التوليدي)?|(?:برنامج|نظام) ذكاء اصطناعي',
  made: {
    translation: 'ترجم[ةت]?|ترجمته|ترجمتها|تُرجم',
    summarizing: 'تلخيص\\p{L}*|لُخص',
    proofreading: 'تدقيق\\p{L}*',
    editing: 'تحرير\\p{L}*|تعديل\\p{L}*|مراجعة',
    drafting: 'إنشا[ءؤ]\\p{L}*|أنشئ|أُنشئ\\p{L}*|كتابة|كتاب(?:ة|ته|تها)|كُتبت?|كتبه?ا?|توليد\\p{L}*|وُل[ّ]?د|مول[َّ]*د|إنتاج\\p{L}*|صياغة|صياغته\\p{L}*|إعداد\\p{L}*|أُعد'
  },
  adverb: 'بالكامل|جزئيا|جزئيًا|كليا|تلقائيا|تلقائيًا',
  person: '(?:ال)?(?:بشر|إنسان|أشخاص|شخص)(?: حقيقيين| حقيقي)?',
  sentences: [
    '(?:(?:تم|تمت|جرى) )?{made} {text}[^.!؟]{0,20} (?:بواسطة|باستخدام|بمساعدة|عن طريق|عبر|من قبل|من خلال) {ai}',
    '{text} (?:(?:تم|تمت|جرى) )?{made}[^.!؟]{0,20} (?:بواسطة |باستخدام |بمساعدة |عن طريق |عبر |من قبل |من خلال |ب){ai}',
    '(?:استخدمنا|استخدمت|استُخدم|تم استخدام) {ai} (?:في|ل)[^.!؟]{0,60}(?:هذا|هذه) \\p{L}+'
  ],
  labels: [
    '(?:(?:محتوى|نص|مقال) )?{made} (?:بواسطة|باستخدام|بمساعدة|ب) ?{ai}',
    '(?:الكاتب|بقلم|المؤلف)[: ]+{ai}'
  ],
  claims: [
    '100 ?[%٪] (?:بشري|من كتابة البشر|من قبل {person}|بواسطة {person})',
    '{made}(?: {adverb})? (?:بواسطة|من قبل|على يد|بأيدي|بيد) {person}',
    '{made}[^.!؟]{0,30} (?:بدون|دون|من دون)(?: (?:أي )?(?:استخدام|مساعدة))? {ai}',
    'لم (?:يُ?ستخدم|يتم استخدام|نستخدم)(?: أي)? {ai}',
    '^(?:بدون|دون|من دون|بلا)(?: استخدام)? {ai}',
    'محتوى بشري|بشري(?:ة)? (?:بنسبة )?100 ?[%٪]',
    '(?:كتبه|كتبها|ألفه|كتب هذا النص) {person}',
    'لم (?:يكتبه|يكتبها|ينشئه|تكتبه) {ai}',
    'خال(?:ٍ|ي|ية)? من {ai}'
  ],
  hedge: 'قد|ربما|يمكن',
  not: 'لم|لا|ليس|بدون|دون|غير|خال|بلا',
  help: 'مساعدة|بمساعدة|دعم'
}

/** In every released language of the labels. */
export const madeWords: readonly MadeWords[] = [en, de, fr, es, it, pt, nl, pl, ja, ko, zh, ar]
