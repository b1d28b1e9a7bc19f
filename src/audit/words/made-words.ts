import type { Stage } from '../../disclosure/disclosure.js'

/** What people say AI did: a stage, or that it helped with something that nobody names. */
export type ToldStage = Extract<Stage, 'drafting' | 'editing' | 'translation' | 'summarizing' | 'proofreading' | 'illustration' | 'transcription' | 'research'>

/**
 * How people of one language say by whom a text was made: the words that `told-by-parts.ts` reads
 * sentences by, and whole claims to the contrary. Each member is the source of an expression;
 * `{ai}`, `{made}`, `{adverb}` and `{person}` stand in claims for the members of these names, `{ai}`
 * for the names of models too, `{end}` for a sign behind the words and `{stop}` for the end of the
 * sentence.
 */
export interface MadeWords {
  /** BCP 47 tag. */
  readonly tag: string
  /** This, the following, our: what stands before a kind of text, so that it is this one. */
  readonly this?: string
  /** Kinds of text. */
  readonly nouns?: string
  /** What points at this text alone: below, you are reading. */
  readonly here: string
  readonly the?: string
  /** Artificial intelligence. */
  readonly ai: string
  /** A machine or a program, which may be no AI. */
  readonly automat?: string
  /** What was done, by the stage: that it was done, and how the doing of it is called. */
  readonly made: Readonly<Partial<Record<ToldStage, Verb>>>
  /** Generated, made: what every program does. */
  readonly generated?: Verb
  /** That it was used or helped, or that the text comes from it. */
  readonly used?: string
  /** I, we, the editors. */
  readonly people?: string
  /** The author of it: AI may be the author. */
  readonly writer?: string
  /** That somebody asked for it: of whom, and what, other words say. */
  readonly asked?: string
  /** That no person did it, where the same sentence says who did: “not by a person, but by AI”. `{person}` is filled in. */
  readonly contrast?: string
  /** Author, by: a name stands behind it. */
  readonly byline?: string
  /** Note, please note. */
  readonly note?: string
  readonly that?: string
  /** And, but: something else may follow. */
  readonly and?: string
  /** For: what is made for an AI is not made by it. */
  readonly to?: string
  /** Small words, which tell nothing of their own. */
  readonly glue: string
  /** Words that make another thing of a sentence: it asks, reports, plans, rules or explains. */
  readonly guards?: string
  /** Partly, mostly, entirely. */
  readonly adverb: string
  /** Only people; no machine. */
  readonly person: string
  /** Sentences that deny AI, or claim that only people made the text. */
  readonly claims: readonly string[]
  /** Words that make of a disclosure none of this text: it may be so. */
  readonly hedge: string
  /** Words that turn a sentence into its contrary. */
  readonly not: string
  /** AI helped, people did it. */
  readonly help: string
  /** Words run on without a border: articles and endings are joined to them. */
  readonly isJoined?: true
  /** Spaces mean nothing. */
  readonly isUnspaced?: true
}

/** Wrote, written; to write, the writing of. */
export type Verb = readonly [done: string, doing?: string]

const en: MadeWords = {
  tag: 'en',
  contrast: 'not by (?:{person}|me|us),? but(?= )|,? (?:and )?not by (?:{person}|me|us)(?=[.;!]|$)',
  asked: 'asked|prompted|instructed|commissioned|told to',
  writer: '(?:the |an? )?(?:authors?|writers?)',
  this: 'this|these|the following|our|my|your weekly',
  nouns: 'notes|blogs?|drafts?|sentences?|glossary|faqs?|handbook|manual|overview|primer|changelog|appendix|articles?|images?|pictures?|photos?|illustrations?|cover|texts?|(?:blog ?)?posts?|pages?|content|story|stories|reports?|summary|summaries|translations?|newsletters?|bulletins?|messages?|documents?|documentation|pieces?|essays?|descriptions?|answers?|emails?|websites?|sites?|reviews?|entry|columns?|readme|videos?|podcasts?|chapters?|books?|guides?|copy|updates?|release notes|words|lines|passages?|paragraphs?|forecasts?|editorials?|transcripts?|captions?|manuscripts?|news|announcements?|tutorials?|briefings?|introductions?|recipes?|listings?|letters?|poems?|speech|work',
  here: 'this is an?|here|below|above|on this (?:page|site|website|blog)|you(?:\'re| are)(?: now| currently| about to)? (?:reading|read)|you (?:just )?(?:see|read)',
  the: 'the',
  ai: '(?:(?:generative |large )?(?:ai|a\\.i\\.|artificial intelligence|llms?|(?:large )?language models?|chat ?bots?|machine translation)(?:[- ](?:powered|based|driven))?(?: (?:tools?|systems?|models?|assistants?|software|technology|chatbot|programs?|language model|translators?|bots?))?)',
  automat: 'machines?|softwares?|algorithms?|robots?|bots?|programs?|computers?|neural networks?',
  made: {
    translation: ['translated|translated (?:from|into) \\p{L}+|translated from \\p{L}+ (?:in)?to \\p{L}+', 'translate|translating|translation'],
    summarizing: ['summari[sz]ed', 'summari[sz]e|summari[sz]ing'],
    proofreading: ['proofread|(?:grammar|spell)[- ]checked|checked (?:the )?(?:spelling|grammar)', 'proofreading|check (?:the )?(?:spelling|grammar)'],
    transcription: ['transcribed', 'transcribe|transcribing|transcription'],
    illustration: ['illustrated', 'illustrate|illustrations?'],
    research: ['researched', 'research|researching'],
    editing: ['edited|revised|rewrote|rewritten|polished|improved|reworded', 'edit|editing|revise|rewrite|polish|improve|improving'],
    drafting: ['typed|outlined|co-?wrote|ghost-?written|wrote|written|(?:first )?drafted|(?:co-?)?authored|composed|penned|put together|phrased|worded', 'write|writing|draft|drafting|author|compose|composing|preparing|prepare|preparation|put(?:ting)? together']
  },
  generated: ['generated|(?:auto|machine|computer)[- ]generated|generates|writes|produced|created|prepared|made|compiled|built|assembled', 'generate|generating|generation|creation|create|creating|production|produce|producing|make|making|compile'],
  used: 'came out of|output|conversation with|dialogue with|back-and-forth with|exchange with|assist|behind|used|using|helped|assisted|aided|supported|powered|relied|turned|employed|consulted|let|had|leaned|drew|got|worked|collaborat(?:ed|ion)|contributed|involved|participated|took part|had a hand|did|done|entrusted|assigned|outsourced|started|began|comes?|came|stems?|originates?|originated|the (?:work|product|result|output) of|help of|aid|assistance|support|use of|contains?|includes?|including|features?',
  and: 'and|but|so',
  people: 'i|we|us|me|staff|team|(?:the |our )?(?:authors?|editors?|newsroom|desk|journalists?|writers?|team|staff)|ourselves|myself|humans?|people|a (?:human|person)',
  byline: 'source|by',
  note: 'note|disclosures?|disclaimer|transparency|full|please|inform|aware|disclose|declare|hint|editor\'s|ai disclosure|ai note',
  that: 'that',
  to: 'for',
  glue: 'title|headline|was born|grew out|born|out|bullet|tool|you should know|a|an|help|of|with|via|through|from|on|in|to|at|as|is|was|were|are|be|been|being|has|have|its?|part|parts?|sections?|portions?|chunks?|bits?|large|small|some|most|much|many|all|more|every(?:thing| word)?|each|versions?|outlines?|body|today|then|later|before|after|which|who|while|when|during|product|weekly|daily|weather|new|initial|rough|big|whole|entire|both|together|partial|heavily|again|recently|own|basis|back|up|half|quarter|percent|\\d+ ?%?|extensively|lightly|raw|original|final|there|just|only|simply|currently|now|either|still|regularly|always|usually|that you see',
  guards: 'if|whether|unless|suppose|imagine|pretend|would|should|must|shall|ought|will|future|someday|planning|plan|plans|policy|policies|labell?(?:s|ed|ing)?|flagged|detect\\w*|explains?|describes?|shows?|reviews|compares?|discuss\\w*|learn|about|how|why|says?|said|claim(?:s|ed)?|according|study|rumou?r\\w*|accus\\w*|critics|allegedly|supposedly|experiment|example|ask|tell|try|forbid\\w*|ban\\w*|allowed|accept\\w*|reject\\w*|closed|false|untrue|anyone|someone|lie|joke|myth|feature|app|product launch|competition|code|commit|tool tells|to see|you can|lets you|let you|allows?|enables?|the first time|illegal|instead of|rather than',
  adverb: 'entirely|fully|wholly|completely|largely|mostly|partly|partially|in part|in full|automatically|originally|initially|first|also|primarily|mainly|100 ?%',
  person: 'humans?|people|a (?:real )?(?:human(?: being)?|person)|real people|human (?:authors?|writers?|hands|beings?)',
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
  not: 'not|never|no|nobody|none|no one|nothing|nowhere|hardly|barely|scarcely|rarely|seldom|zero|(?:is|was|were|did|do|does|has|have)n[’\']t|without|neither|nor',
  help: 'help|aid|assist(?:ance|ed)?|support'
}

const de: MadeWords = {
  tag: 'de',
  contrast: 'nicht von {person},? sondern(?= )|,? (?:und )?nicht von {person}(?=[.;!]|$)',
  asked: 'gebeten|beauftragt|aufgefordert',
  writer: 'autor(?:in)?|verfasser(?:in)?|urheber(?:in)?',
  this: 'diese[rsmn]?|unsere[rsnm]?|unser|folgende[rsn]?|der folgende|die folgenden|mein(?:e[rnms]?)?',
  nouns: 'text(?:e[sn]?|s)?|artikels?n?|beitr(?:ag|ags|äge|ägen|age|ages)|seiten?|inhalte?[sn]?|berichte?[sn]?|übersetzung(?:en)?|zusammenfassung(?:en)?|meldung(?:en)?|newsletters?|dokumente?[sn]?|dokumentation|\\p{L}*beschreibung(?:en)?|webseite|website|wetterberichte?[sn]?|anleitung(?:en)?|nachricht(?:en)?|posts?|blogposts?|kolumnen?|essays?|zeilen|worte|antwort(?:en)?|mails?|e-mails?|kapitels?|buch(?:es)?|ausgaben?|rundbriefs?|einträge?|eintrags?|absatz|absätze|handbuchs?|leitfadens?|rezepte?[sn]?|ratgebers?|rede|gedichts?|protokolls?|version|produkttexte',
  here: 'hier|auf dieser (?:seite|website|webseite)|sie (?:gerade )?lesen|unten|nachfolgend|im folgenden|folgendes',
  the: 'der|die|das|den|des|dem',
  ai: '(?:(?:generative[rn]? |große[ns]? )?(?:ki|künstliche[rn]? intelligenz|sprachmodell(?:s|en|e)?|chat-?bots?|ai|maschinelle[rn]? übersetzung)(?:[- ](?:systeme?[sn]?|tools?|modell(?:s|e|en)?|werkzeuge?[sn]?|assistenten|assistent|sprachmodells?|programme?[sn]?))?)',
  automat: 'software|maschinen?|roboter|algorithmus|algorithmen|programm|computer',
  made: {
    translation: ['übersetzt\\p{L}*', 'übersetzen|übersetzung|übertragen'],
    summarizing: ['zusammengefasst\\p{L}*', 'zusammenfassen'],
    proofreading: ['korrektur ?gelesen|korrigiert\\p{L}*|gegengelesen|gelesen', 'korrekturlesen|korrektur'],
    illustration: ['illustriert|bebildert', 'bebildern'],
    research: ['recherchiert', 'recherche|recherchieren'],
    editing: ['bearbeitet|überarbeitet\\p{L}*|redigiert|verbessert', 'überarbeitung|überarbeiten|bearbeiten'],
    drafting: ['(?:mit)?(?:ge)?schrieben\\p{L}*|schrieb|verfasst\\p{L}*|formuliert\\p{L}*|entworfen', '(?:zu )?schreiben|verfassen|formulieren|abfassung|entwurf|entwurfs|(?:erste )?fassung|textfassung']
  },
  generated: ['(?:mit)?(?:generiert|erstellt|erzeugt|erarbeitet|produziert|gemacht|entstanden|angefertigt)\\p{L}*|entstand(?:en)?|entsteht|entstehen|schreibt', 'erstellung|erstellen|erzeugen|produktion|anfertigung|entstehung'],
  used: 'steckt|stecken|dialog mit|gespräch mit|austausch mit|unterhaltung mit|kamen|geleistet|verwendet|eingesetzt|benutzt|genutzt|herangezogen|gebraucht|geholfen|half|halfen|hilfe|mithilfe|unterstützung|unterstützt\\p{L}*|gestützt\\p{L}*|einsatz|verwendung|nutzung|zum (?:einsatz|zug)|stammt|stammen|stamme|kommt|kommen|kam|geliefert|lieferte|beteiligt|mitgewirkt|mitwirkung|beigetragen|zusammenarbeit|ergebnis|das werk|werk|produkt|lassen|ließen|zurückgegriffen|bedient|verlassen|überlassen|enthält|enthalten|zusammengearbeitet|anvertraut',
  and: 'und|aber|sowie',
  people: 'ich|wir|uns|mich|mir|redaktion|unsere redaktion|autor(?:in|innen|en)?|team|journalist(?:in|en|innen)?|menschen?',
  byline: 'von|quelle',
  note: '\\p{L}*hinweise?|anmerkung|offenlegung|transparenz|bitte|beachten|kennzeichnung|ki-hinweis',
  that: 'dass',
  to: 'für',
  glue: 'hinter|anschließend|später|werkzeuge?|zeile|jede|ist|ein|eine|einer|einem|einen|eines|mit|vom|durch|bei|beim|zur?|zum|aus|auf|in|im|unter|per|als|hat|haben|habe|hatte|sind|war|waren|wurden?|worden|wird|werden|er|es|ihn|sie|sich|vollständig\\p{L}*|teile?|teilen|automatisch\\p{L}*|maschinell\\p{L}*|abschnitte|passagen|große|großen|großer|weite|viele|alle|alles|jede[rs]?|erste[rnms]?|fassungen|vorher|danach|dann|dabei|auch|nur|mittels|oder|darauf|gesamte[rn]?|neue[rn]?|rohfassung|auszüge|gemeinsam|zusammen|redaktionell|zunächst|ursprünglich|ursprüngliche|während|\\d+ ?%?|prozent|stellenweise|regelmäßig|täglich|wöchentlich|welche[rs]?|den sie lesen',
  guards: 'ob|wenn|falls|würde[n]?|hätte[n]?|könnten?|soll(?:en|te|ten)?|muss|müssen|müsste[n]?|künftig|zukunft|demnächst|planen|plan|regeln|richtlinien?|gekennzeichnet|kennzeichnen|kennzeichnungspflicht|erkenn(?:t|en)|erklärt|erklären|beschreibt|zeigt|handelt|vergleicht|lernen|wie|warum|sagt|sagte|sagen|laut|studie|angeblich|behaupte[tn]|gerücht|vorwurf|verboten|erlaubt|lassen sie|fragen sie|bitten sie|dürfen|darf|stell|statt|anstatt|beispiel|experiment|können sie|sobald|wäre',
  adverb: 'teilweise|größtenteils|vollständig|komplett|ganz|zum teil|automatisch|überwiegend|ausschließlich|maschinell',
  person: 'menschen|einem menschen|menschenhand',
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
  not: 'nicht|nichts|nirgend\\p{L}*|kaum|selten|null|kein\\p{L}*|ohne|nie|niemals|niemand|weder',
  help: 'hilfe|mithilfe|unterstützung|unterstützt|gestützt|geholfen|half'
}

const fr: MadeWords = {
  tag: 'fr',
  asked: 'demandé',
  writer: 'auteure?|autrice|rédacteur|rédactrice',
  this: 'cet?|cette|ces|notre|nos|mon|mes|le présent|la présente|les présents',
  nouns: 'articles?|textes?|pages?|contenus?|billets?|rapports?|traductions?|résumés?|messages?|documents?|publications?|documentation|site|bulletins?|newsletters?|infolettres?|notes?|lignes|mots|posts?|guides?|compte[s]? ?-?rendus?|descriptions?|fiches(?: produits?)?|fiche|réponses?|chroniques?|courriels?|chapitres?|livres?|éditos?|nouvelles?|dépêches?|paragraphes?|passages?|lettres?|recettes?|tutoriels?|présentations?|annonces?|essais?',
  here: 'ici|ci-dessous|ci-dessus|ci-après|que vous (?:êtes en train de lire|lisez)|vous (?:lisez|êtes en train de lire)|sur cette page|sur ce site',
  the: 'le|la|les|l\'',
  ai: '(?:(?:grands? )?modèles? de langages?|(?:outils?|programmes?|systèmes?|logiciels?|assistants?)(?: numériques?)? d\'(?:ia|intelligence artificielle)|ia|intelligence artificielle|agents? conversationnels?|chatbots?|traduction automatique)(?: génératives?)?',
  automat: 'robots?|machines?|logiciels?|algorithmes?|programmes?|ordinateurs?|automate',
  made: {
    translation: ['traduite?s?', 'traduire|traduction'],
    summarizing: ['résumée?s?', 'résumer'],
    proofreading: ['relue?s?|corrigée?s?', 'relire|corriger|relecture|correction'],
    illustration: ['illustrée?s?', 'illustrer'],
    editing: ['révisée?s?|retravaillée?s?|réécrite?s?|améliorée?s?', 'réviser|réécrire|améliorer|retravailler'],
    drafting: ['(?:co-?)?(?:écrite?s?|rédigée?s?|formulée?s?|composée?s?)', 'écrire|rédiger|rédaction|écriture|composer|formuler|(?:première )?version|premier jet|brouillon|ébauche']
  },
  generated: ['(?:co-?)?(?:générée?s?|créée?s?|produite?s?|réalisée?s?|élaborée?s?|conçue?s?|faite?s?|préparée?s?)|rédige|génère', 'générer|créer|produire|réaliser|élaborer|préparer|création|génération|production|préparation|élaboration'],
  used: 'échange avec|conversation avec|dialogue avec|derrière|se cache|servi|utilisée?s?|employée?s?|servie?s?|aidée?s?|aide|assistance|assistée?s?|appui|appuyée?s?|recours|eu recours|soutien|contribuée?s?|participé|participation|collaboré|collaboration|confiée?s?|provien(?:t|nent)|provenant|vien(?:t|nent)|issue?s?|l\'œuvre|œuvre|fruit|résultat|grâce|reposée?|contien(?:t|nent)|comporten?t?|collaboration avec',
  and: 'et|mais|puis',
  people: 'je|j\'|nous|moi|la rédaction|notre (?:équipe|rédaction)|autrices?|auteure?s?|équipe|journalistes?|humains?|un humain|une personne',
  byline: 'par|source',
  note: 'note|remarque|avertissement|avis|mention|transparence|attention|informons|signalons|précisons|précision',
  that: 'que|qu\'',
  to: 'pour',
  glue: 'à quatre mains|née?|soins|outils?|d|s|c|n\'?est|est|a|ai|as|ont|avons|été|était|étaient|sont|suis|sommes|sera|me|m|se|y|en|ou|un|une|des|du|de|au|aux|à|avec|dans|sur|via|qui|dont|où|ensuite|avant|après|partie|parties|grande|largement|principalement|partie de|une partie|première?s?|versions|moyen|partir|tout|toute|tous|toutes|extraits?|ensemble|même|cela|\\d+ ?%?|d\'abord|initialement|lors|depuis|afin|aussi|également|utilisant|travers|quelques|certaines? parties?',
  guards: 'si|quand|doit|doivent|devra|devraient|devrait|faut|avenir|futur|pourrions|pourrait|pourraient|bientôt|signalés|étiquet\\p{L}+|indiquer|déclarer|détect\\p{L}+|explique\\p{L}*|décrit|montre|compare|présente comment|apprend\\p{L}*|comment|pourquoi|dit|disent|affirme|selon|étude|prétend\\p{L}*|rumeur|accus\\p{L}+|demandez|essayez|interdit\\p{L}*|politique|règles?|exemple|imagin\\p{L}+|serait|auraient|aurait|au lieu|vous pouvez|permet\\p{L}*',
  adverb: 'entièrement|partiellement|en partie|en grande partie|totalement|automatiquement|intégralement|majoritairement',
  person: '(?:des |un |de vrais |les )?(?:humains?|êtres? humains?|personnes?)',
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
  not: 'pas|rien|nulle part|rarement|à peine|zéro|aucune?|sans|jamais|non|ni|personne',
  help: 'aide|assist\\p{L}+|aidé|grâce'
}

const es: MadeWords = {
  tag: 'es',
  contrast: 'no por {person},? sino(?= )|,? (?:y )?no por {person}(?=[.;!]|$)',
  asked: 'pedido|pedí|pedimos|encargado|encargamos',
  writer: 'autora?|redactora?',
  this: 'est[ea]s?|estos|nuestr[oa]s?|mis?|el presente|la presente|el siguiente|la siguiente|los siguientes',
  nouns: 'artículos?|textos?|páginas?|contenidos?|entradas?|informes?|traducci(?:ón|ones)|resumen|resúmenes|mensajes?|documentos?|publicaci(?:ón|ones)|noticias?|sitio(?: web)?|web|bolet(?:ín|ines)|guías?|posts?|notas?|líneas|palabras|descripciones?|descripción|respuestas?|columnas?|tienda|fichas?|correo|capítulos?|libros?|párrafos?|reportes?|reseñas?|crónicas?|cartas?|recetas?|tutorial(?:es)?|ensayos?|editorial(?:es)?|redactado',
  here: 'aquí|a continuación|que (?:estás|está) leyendo|que lees|estás leyendo|está leyendo|en esta página|en este sitio',
  the: 'el|la|los|las',
  ai: '(?:(?:herramientas?|sistemas?|programas?|modelos?|asistentes?) de (?:ia|inteligencia artificial|lenguaje)|ia|inteligencia artificial|(?:un |una |la )?chatbots?|asistente virtual|traducción automática)(?: generativa)?',
  automat: 'robots?|máquinas?|softwares?|algoritmos?|programas?|ordenador|computadora',
  made: {
    translation: ['traducid[oa]s?|tradujo|traduje|traducimos|se traducen?', 'traducir|traducción'],
    summarizing: ['resumid[oa]s?|resumió|se resumen?', 'resumir'],
    proofreading: ['corregid[oa]s?|corrigió', 'corregir|corrección'],
    illustration: ['ilustrad[oa]s?', 'ilustrar'],
    editing: ['editad[oa]s?|revisad[oa]s?|reescrit[oa]s?|mejorad[oa]s?|revisó|editó', 'editar|reescribir|mejorar|revisar|edición'],
    drafting: ['(?:co)?escrit[oa]s?|escrib(?:ió|í|imos|ieron)|redactad[oa]s?|redact(?:ó|é|amos|aron)|se (?:redacta|escribe)n?', 'redactara|escribiera|que redacte|que escriba|escribir|redactar|redacción|escritura|borrador(?:es)?|primera versión']
  },
  generated: ['generad[oa]s?|cread[oa]s?|elaborad[oa]s?|producid[oa]s?|realizad[oa]s?|hech[oa]s?|preparad[oa]s?|produjo|generó|creó|elaboró|preparó|hizo|se (?:genera|crea|elabora|produce)n?|redacta|escribe|genera', 'generar|crear|elaborar|producir|preparar|hacer|creación|elaboración|generación|producción|preparación'],
  used: 'utilizaron|usaron|emplearon|conversación con|diálogo con|detrás de|detrás|usad[oa]s?|us(?:é|amos|aron|ó)|utiliz(?:ado|ada|ados|adas|é|amos|ó)|emplead[oa]s?|empleamos|recurr(?:í|imos|ido)|ayuda|ayudad[oa]|ayudó|ayudaron|apoyo|apoy(?:é|amos|ado)|asistencia|asistid[oa]s?|uso|empleo|valid[oa]|participad[oa]|participó|participación|colaboración|colaboró|contribuid[oa]|contribuyó|serv(?:í|imos)|proceden?|provienen?|vienen?|sal(?:e|en)|obra|fruto|resultado|producto|encargad[oa]|confiad[oa]|recurso|intervino|intervenido|contienen?|incluyen?|gracias',
  and: 'y|e|pero',
  people: 'yo|nosotros|he|hemos|me|nos|la redacción|nuestra redacción|nuestro equipo|equipo|autor(?:a|es)?|editor(?:a|es)?|periodistas?|humanos?|personas?|un humano|una persona',
  byline: 'por|fuente',
  note: 'aviso|nota|advertencia|transparencia|informamos|declaración|ten en cuenta',
  that: 'que',
  to: 'para',
  glue: 'nació|surgió|hay|herramientas|l[oa]s?|al|del|de|un|una|unos|con|en|mediante|través|a|o|se|ha|han|fue|fueron|es|son|está|están|sido|siendo|era|había|parte|partes|principalmente|primera|primer|versión|versiones|luego|después|antes|posteriormente|también|grandes?|herramientas?|quien|cual|durante|todo|toda|todos|todas|productos?|completo|completa|entero|entera|semanal|diario|algunas? partes?|fragmentos?|pasajes|inicialmente|originalmente|junto|conjunto|\\d+ ?%?|ello|usando|utilizando|base|gran|media|medio|sobre',
  guards: 'si|cuando|debe|deben|debería[n]?|hay que|futuro|podríamos|podría[n]?|pronto|etiquet\\p{L}+|identificar\\p{L}*|indicar|declarar|detect\\p{L}+|explica\\p{L}*|describe|muestra|compara|aprend\\p{L}*|cómo|dijo|dice[n]?|afirma\\p{L}*|según|estudio|supuest\\p{L}+|rumor|acus\\p{L}+|pid[ea]|pídele|prueba|prohib\\p{L}+|política|normas?|ejemplo|imagina|fuera|hubiera|habría|sería|en lugar|en vez|trata sobre|puedes|permite\\p{L}*',
  adverb: 'totalmente|parcialmente|en parte|íntegramente|automáticamente|completamente|mayormente',
  person: '(?:personas?|humanos?|seres humanos|un humano|una persona)(?: reales)?',
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
  not: 'no|nada|apenas|raramente|cero|ningun[oa]|ningún|sin|nunca|jamás|ni|nadie',
  help: 'ayuda|asistencia|apoyo|ayudado|ayudó'
}

const it: MadeWords = {
  tag: 'it',
  contrast: 'non da {person},? (?:ma|bensì)(?= )|,? (?:e )?non da {person}(?=[.;!]|$)',
  asked: 'chiesto|incaricat[oaie]',
  writer: 'autore|autrice',
  this: 'quest[oaie]|quest|nostr[oaie]|il nostro|la nostra|i nostri|le nostre|il presente|la presente|miei|mio|mia',
  nouns: 'articol[oi]|test[oi]|pagin[ae]|contenut[oi]|post|relazion[ei]|traduzion[ei]|riassunt[oi]|messaggi[oi]?|document[oi]|pubblicazion[ei]|notizi[ae]|sito|newsletter|guid[ae]|rapport[oi]|righe|parole|descrizion[ei]|rispost[ae]|scheda|schede|bollettin[oi]|capitol[oi]|libr[oi]|paragraf[oi]|not[ae]|voc[ei]|ricett[ae]|letter[ae]|rubric[ae]|editorial[ei]|recension[ei]|resocont[oi]|blog|pezzo|pezzi',
  here: 'qui|di seguito|che (?:stai|state|sta) leggendo|che leggi|che leggete|stai leggendo|state leggendo|su questa pagina|in questa pagina|su questo sito',
  the: 'il|lo|la|i|gli|le|l\'',
  ai: '(?:(?:strument[oi]|sistem[ai]|programm[ai]|assistent[ei]) (?:di|d\')? ?(?:ia|ai|intelligenza artificiale)|(?:grand[ei] )?modell[oi] linguistic[oi]|ia|ai|intelligenza artificiale|chatbot|traduzione automatica)(?: generativ[ao])?',
  automat: 'robot|macchin[ae]|software|algoritm[oi]|programm[ai]|computer',
  made: {
    translation: ['tradott[oaie]|tradusse', 'tradurre|traduzione'],
    summarizing: ['riassunt[oaie]', 'riassumere'],
    proofreading: ['corrett[oaie]', 'correggere|correzione'],
    illustration: ['illustrat[oaie]', 'illustrare'],
    editing: ['rivist[oaie]|modificat[oaie]|riscritt[oaie]|migliorat[oaie]', 'rivedere|riscrivere|migliorare|revisione'],
    drafting: ['(?:co)?scritt[oaie]|scrisse|redatt[oaie]|compost[oaie]|stes[oaie]', 'scrivere|redigere|stesura|scrittura|redazione|bozza|prima versione']
  },
  generated: ['generat[oaie]|creat[oaie]|prodott[oaie]|realizzat[oaie]|elaborat[oaie]|preparat[oaie]|fatt[oaie]|scrive|genera|redige', 'generare|creare|produrre|realizzare|elaborare|preparare|creazione|generazione|produzione|preparazione|realizzazione'],
  used: 'dialogo con|conversazione con|dietro|usat[oaie]|utilizzat[oaie]|impiegat[oaie]|ricors[oaie]|servit[oaie]|aiut(?:o|at[oaie]|are)|ausilio|supporto|supportat[oaie]|assistenza|assistit[oaie]|uso|utilizzo|impiego|partecipat[oaie]|partecipazione|collaborat[oaie]|collaborazione|contribuit[oaie]|contributo|proveng?[oae](?:no)?|deriva(?:no)?|vien[ei]|vengono da|opera|frutto|risultato|affidat[oaie]|appoggiat[oaie]|basat[oaie]|contiene|contengono|include|grazie|farci',
  and: 'e|ed|ma|poi',
  people: 'io|noi|ho|abbiamo|mi|ci|dalla redazione|la nostra redazione|team|autori|editor|giornalist[ai]|uman[oi]|person[ae]',
  byline: 'di|da|fonte',
  note: 'nota|avviso|avvertenza|trasparenza|informiamo|dichiarazione|attenzione',
  that: 'che',
  to: 'per',
  glue: 'nat[oaie]|c|cè|si|nasconde|verifica dei fatti|un|uno|una|d|de[il]|dell|dell[aoe]|degli|dal|dall|dall[aoe]|con|col|in|nel|nell|nell[aoe]|su|sul|sull|sull[aoe]|al|all|all[aoe]|a|tramite|mediante|attraverso|o|prima|dopo|successivamente|è|sono|stat[oaie]|ha|hanno|siamo|essere|vengono|parte|parti|principalmente|version[ei]|anche|grand[ei]|strument[oi]|quale|chi|durante|tutt[oaie]|settimanale|alcune parti|brani|passaggi|inizialmente|originariamente|insieme|\\d+ ?%?|usando|utilizzando|base',
  guards: 'se|quando|deve|devono|dovrebbe\\p{L}*|futuro|potremmo|potrebbe\\p{L}*|presto|etichett\\p{L}+|segnalat\\p{L}+|indicare|dichiarare|rilev\\p{L}+|spiega\\p{L}*|descrive|mostra|confronta|parla di|impar\\p{L}*|come|detto|dice|dicono|afferma\\p{L}*|secondo|studio|presunt\\p{L}+|accus\\p{L}+|chiedi|chiedete|prova|proibit\\p{L}+|vietat\\p{L}+|politica|regol[ae]|esempio|immagin\\p{L}+|fosse|avesse|sarebbe|invece di|puoi|può|permette\\p{L}*',
  adverb: 'interamente|parzialmente|in parte|totalmente|automaticamente|completamente',
  person: '(?:persone|umani|esseri umani|una persona|un umano)(?: vere| reali)?',
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
  not: 'non|niente|nulla|raramente|zero|nessun\\p{L}*|senza|mai|né',
  help: 'aiuto|ausilio|supporto|assistenza'
}

const pt: MadeWords = {
  tag: 'pt',
  contrast: 'não por {person},? mas(?: sim)?(?= )|,? (?:e )?não por {person}(?=[.;!]|$)',
  asked: 'pedimos|pedi|pedido|solicitámos|solicitamos',
  writer: 'autora?|redatora?',
  this: 'est[ea]s?|ess[ea]s?|nest[ea]s?|dest[ea]s?|o presente|a presente|noss[oa]s?|os nossos|as nossas|os meus|o meu|a minha',
  nouns: 'artigos?|textos?|páginas?|conteúdos?|posts?|relatórios?|traduç(?:ão|ões)|resumos?|mensage(?:m|ns)|documentos?|publicaç(?:ão|ões)|notícias?|site|boletins?|boletim|newsletters?|guias?|linhas|palavras|descriç(?:ão|ões)|respostas?|colunas?|matérias?|reportage(?:m|ns)|capítulos?|livros?|parágrafos?|entradas?|receitas?|crónicas?|crônicas?|cartas?|tutoria(?:l|is)|ensaios?|editorial|blog',
  here: 'aqui|abaixo|a seguir|que (?:está|estás) a ler|que você (?:lê|está lendo)|está (?:a ler|lendo)|nesta página|neste site',
  the: 'o|a|os|as',
  ai: '(?:(?:ferramentas?|sistemas?|programas?|modelos?|assistentes?) de (?:ia|inteligência artificial|linguagem)|ia|inteligência artificial|chatbots?|tradução automática)(?: generativa)?',
  automat: 'robôs?|máquinas?|softwares?|algoritmos?|programas?|computador',
  made: {
    translation: ['traduzid[oa]s?|traduziu|traduzimos', 'traduzir|tradução'],
    summarizing: ['resumid[oa]s?|resumiu', 'resumir'],
    proofreading: ['corrigid[oa]s?', 'corrigir|correção'],
    illustration: ['ilustrad[oa]s?', 'ilustrar'],
    editing: ['editad[oa]s?|revist[oa]s?|revisad[oa]s?|reescrit[oa]s?|melhorad[oa]s?', 'editar|reescrever|melhorar|rever|edição|revisão'],
    drafting: ['(?:co)?escrit[oa]s?|escrev(?:eu|i|emos|eram)|redigid[oa]s?|redigi[u]?|redigimos', 'escrevesse|redigisse|que escreva|escrever|redigir|redação|redacção|rascunho|primeira versão']
  },
  generated: ['gerad[oa]s?|criad[oa]s?|elaborad[oa]s?|produzid[oa]s?|realizad[oa]s?|feit[oa]s?|preparad[oa]s?|produziu|gerou|criou|elaborou|preparou|fez|escreve|gera|redige', 'gerar|criar|elaborar|produzir|preparar|fazer|criação|elaboração|geração|produção|preparação'],
  used: 'conversa com|diálogo com|por trás|por detrás|utilizaram|usad[oa]s?|us(?:ei|ámos|amos|ou)|utiliz(?:ad[oa]s?|ei|ámos|amos|ou)|empregad[oa]|recorr(?:emos|i|eu|ido)|recurso|ajuda|ajudou|ajudaram|ajudad[oa]|apoio|apoiad[oa]|apoi(?:ei|ou|ámos|amos)|assistência|assistid[oa]s?|auxílio|auxiliad[oa]|auxiliou|uso|utilização|participou|participação|colaboração|colaborou|contribuiu|contribuição|servi|vêm|vem|provêm|provém|provenientes?|obra|fruto|resultado|produto|confiad[oa]|contém|inclui|contribuído|graças|base',
  and: 'e|mas',
  people: 'eu|nós|me|nos|a redação|pela redação|nossa equipa|nossa equipe|equipa|equipe|autor(?:a|es)?|editor(?:a|es)?|jornalistas?|humanos?|por humanos|pessoas?',
  byline: 'por|fonte',
  note: 'aviso|nota|advertência|transparência|informamos|declaração',
  that: 'que',
  to: 'para',
  glue: 'nasceu|surgiu|está|ao|à|aos|um|uma|de|d[oae]s?|pel[oa]s?|com|em|n[oa]s?|mediante|através|ou|foi|foram|é|são|estão|tem|sido|ser|era|parte|partes|maioritariamente|principalmente|primeira|primeiro|versão|versões|depois|posteriormente|antes|também|grandes?|ferramentas?|quem|qual|durante|todo|toda|todos|todas|produtos?|semanal|diário|algumas partes|trechos?|excertos?|inicialmente|originalmente|junto|conjunto|\\d+ ?%?|usando|utilizando|lo|la|boa',
  guards: 'se|quando|deve[m]?|deveria[m]?|futuro|poderemos|poderíamos|poderá|em breve|rotulad\\p{L}+|identificad\\p{L}+|indicar|declarar|detet\\p{L}+|detect\\p{L}+|explica\\p{L}*|descreve|mostra|compara|aprend\\p{L}*|como|disse|diz|dizem|afirma\\p{L}*|segundo|estudo|alegad\\p{L}+|rumor|acus\\p{L}+|peça|experimente|proib\\p{L}+|política|regras?|exemplo|imagine|fosse|tivesse|teria|seria|em vez|tipo|vai|vão|pode|permite\\p{L}*',
  adverb: 'totalmente|parcialmente|em parte|integralmente|automaticamente|completamente',
  person: '(?:pessoas?|humanos?|seres humanos)(?: reais)?',
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
  not: 'não|nada|raramente|zero|nenhum[a]?|sem|nunca|jamais|nem|ninguém',
  help: 'ajuda|assistência|apoio|auxílio'
}

const nl: MadeWords = {
  tag: 'nl',
  contrast: 'niet door {person},? maar(?= )|,? (?:en )?niet door {person}(?=[.;!]|$)',
  asked: 'gevraagd|vroegen|vroeg',
  writer: 'auteur|schrijver',
  this: 'deze|dit|onze|mijn|het volgende|de volgende',
  nouns: 'tekst(?:en)?|artikelen|artikels?|pagina(?:\'s)?|inhoud|berichten|bericht|verslag(?:en)?|vertaling(?:en)?|samenvatting(?:en)?|nieuwsbrie(?:f|ven)|document(?:en)?|blogs?|blogposts?|website|site|stuk(?:ken)?|weerbericht(?:en)?|\\p{L}*beschrijving(?:en)?|gids(?:en)?|handleiding(?:en)?|antwoord(?:en)?|rapport(?:en)?|column(?:s)?|hoofdstuk(?:ken)?|boek(?:en)?|regels|woorden|mail|e-mail|post|recept(?:en)?|alinea(?:\'s)?|passage(?:s)?|brief|brieven|uitleg|nieuws|recensie(?:s)?|toelichting',
  here: 'hier|hieronder|die (?:u|je) (?:nu )?leest|(?:u|je) leest(?: nu)?|op deze (?:pagina|site|website)',
  the: 'de|het',
  ai: '(?:(?:generatieve |groot |grote )?(?:ai|kunstmatige intelligentie|taalmodel(?:len)?|chatbots?|automatische vertaling)(?:[- ](?:systeem|systemen|tools?|model|modellen|hulpmiddelen|assistent|programma))?)',
  automat: 'software|machines?|robots?|algoritmes?|programma|computer',
  made: {
    translation: ['vertaald\\p{L}*', 'vertalen|vertaling'],
    summarizing: ['samengevat|vatte', 'samenvatten'],
    proofreading: ['gecorrigeerd|nagelezen', 'corrigeren|nalezen|correctie'],
    illustration: ['geïllustreerd', 'illustreren'],
    editing: ['bewerkt\\p{L}*|herschreven|geredigeerd|verbeterd', 'bewerken|herschrijven|redigeren|verbeteren|redactie'],
    drafting: ['(?:mee|mede )?(?:ge)?schre(?:ven|ef)|opgesteld\\p{L}*|verwoord|geformuleerd', '(?:te )?schrijven|opstellen|versie|concept|kladversie|opzet']
  },
  generated: ['(?:mede )?(?:gegenereerd|gemaakt|gecreëerd|geproduceerd|samengesteld|voorbereid)\\p{L}*|maakte|genereerde|schrijft|maakt|genereert|produceerde', 'maken|genereren|produceren|totstandkoming|productie'],
  used: 'gesprek met|dialoog met|achter|gebruikt|gebruikten|gebruikte|ingezet|ingeschakeld|geholpen|hielp|hielpen|hulp|behulp|ondersteuning|ondersteund|gebruik|gebruikgemaakt|gebruik ?gemaakt|inzet|kregen|kreeg|gekregen|komt|komen|kwam|afkomstig|het werk|werk|resultaat|product|lieten|liet|laten|bijgedragen|meegewerkt|samengewerkt|samenwerking|medewerking|bevat|bevatten|toevertrouwd|overgelaten',
  and: 'en|maar',
  people: 'ik|wij|we|ons|mij|onze redactie|auteurs?|schrijvers?|redacteurs?|team|journalist(?:en)?|mens(?:en)?|een mens',
  byline: 'door|bron',
  note: 'let op|noot|opmerking|melding|transparantie|disclaimer|redactionele|vermelding',
  that: 'dat',
  to: 'voor',
  glue: 'ontstond|ontstaan|zit|schuilt|steekt|een|van|met|via|bij|uit|op|in|aan|om|te|tot|als|is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben|heb|had|hadden|delen|deel|eerste|versies?|of|ook|toen|daarna|vervolgens|die|er|hierbij|waarbij|onder meer|samen|grote|hele|alle|alles|elk|elke|wekelijkse|dagelijkse|\\d+ ?%?|zelf|oorspronkelijk|nieuwe|mede|vooral|ruwe|totaal|een groot deel|nu|tools?',
  guards: 'als een|of een|of ai|indien|wanneer|moet|moeten|zou|zouden|toekomst|binnenkort|plannen|beleid|regels?|label|gelabeld|vermeld|melden|herken\\p{L}+|detect\\p{L}+|legt|uitlegt|uit hoe|beschrijft|toont|vergelijkt|gaat over|leer|leert|hoe|waarom|zei|zegt|zeggen|volgens|onderzoek|vermeend|naar verluidt|beschuldig\\p{L}+|vraag|probeer|verboden|voorbeeld|stel|zullen|zal|in plaats van|kun je|kunt u|mag|mogen|laat u',
  adverb: 'volledig|gedeeltelijk|deels|geheel|grotendeels|automatisch',
  person: '(?:een )?(?:echte )?mens(?:en)?',
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
  not: 'niet|niets|nergens|nauwelijks|zelden|nul|geen|zonder|nooit|niemand',
  help: 'behulp|hulp|ondersteuning'
}

const pl: MadeWords = {
  tag: 'pl',
  contrast: 'nie przez {person},? (?:ale|lecz|tylko)(?= )',
  asked: 'poprosiliśmy|poprosił[ea]m|poprosiła?',
  writer: 'autor(?:em|ka|ką)?',
  this: 'ten|t[aąoe]|tego|tej|temu|tym|tych|nasz[ae]?|naszego|naszej|naszych|niniejsz\\p{L}+|poniższ\\p{L}+|mój|mojego',
  nouns: 'tekst\\p{L}*|artykuł\\p{L}*|stron\\p{L}*|treś\\p{L}*|wpis\\p{L}*|raport\\p{L}*|tłumacze\\p{L}*|streszcze\\p{L}*|wiadomoś\\p{L}*|dokument\\p{L}*|publikacj\\p{L}*|biuletyn\\p{L}*|post(?:u|y|em|ów)?|poradnik\\p{L}*|opis\\p{L}*|odpowied\\p{L}*|rozdział\\p{L}*|książk\\p{L}*|not(?:k)?[aęiy]|list(?:u|y)?|newsletter\\p{L}*|serwis\\p{L}*|przewodnik\\p{L}*|instrukcj\\p{L}*|felieton\\p{L}*|recenzj\\p{L}*|przepis\\p{L}*|słow[ao]|akapit\\p{L}*',
  here: 'tutaj|tu|poniżej|na tej stronie|w tym serwisie|który (?:czytasz|właśnie czytasz)|czytasz',
  ai: '(?:narzędzi\\p{L}* (?:ai|sztucznej inteligencji)|(?:generatywn\\p{L}+ )?(?:ai|si|sztuczn\\p{L}+ inteligencj\\p{L}+)|(?:duż\\p{L}+ )?model\\p{L}* językow\\p{L}+|chatbot\\p{L}*|czatbot\\p{L}*)(?: generatywn\\p{L}+)?',
  automat: 'maszyn\\p{L}+|robot\\p{L}*|program\\p{L}*|algorytm\\p{L}*|oprogramowani\\p{L}+|komputer\\p{L}*',
  made: {
    translation: ['przetłumaczon\\p{L}+|przetłumaczy[łl]\\p{L}*', 'tłumaczeni\\p{L}+|przetłumaczyć|przekład\\p{L}*'],
    summarizing: ['streszczon\\p{L}+|streści[łl]\\p{L}*', 'streścić|streszczani\\p{L}+'],
    proofreading: ['skorygowan\\p{L}+|sprawdzi[łl]\\p{L}*|sprawdzon\\p{L}+', 'korekt\\p{L}+'],
    illustration: ['zilustrowan\\p{L}+'],
    editing: ['zredagowan\\p{L}+|przerobion\\p{L}+|poprawion\\p{L}+|poprawi[łl]\\p{L}*', 'redakcji|redagowani\\p{L}+|poprawieni\\p{L}+'],
    drafting: ['napisan[yaeo]|(?:na|współ)?pisa[łl]\\p{L}*|sporządzon\\p{L}+|zredagowa[łl]\\p{L}*', '(?:na)?pisani\\p{L}+|napisać|redagować|szkic\\p{L}*|(?:pierwsz\\p{L}+ )?wersj\\p{L}+']
  },
  generated: ['(?:wygenerowan|generowan|stworzon|tworzon|utworzon|opracowan|przygotowan|wykonan)[yaeo]|powstał[aoy]?|powstają|powstaje|(?:wygenerowa|stworzy|przygotowa|wykona|opracowa)[łl]\\p{L}*|tworzy|pisze|generuje', 'przygotowani\\p{L}+|(?:wy|s)?tworzeni\\p{L}+|(?:wy)?generowani\\p{L}+|wykonywani\\p{L}+|przygotować|stworzyć|opracowani\\p{L}+|wygenerować|powstani\\p{L}+|powstawani\\p{L}+'],
  used: 'rozmow\\p{L}+ z|dialog\\p{L}* z|stoi|użyt[oaey]|użył\\p{L}*|użyliśmy|użyłam|wykorzystan[oaey]|wykorzyst\\p{L}*|skorzystał\\p{L}*|skorzystaliśmy|pomog\\p{L}+|pomóg\\p{L}*|pomoc\\p{L}*|wsparci\\p{L}+|wspar\\p{L}+|użyci\\p{L}+|udział\\p{L}*|pochodz\\p{L}+|dzieł\\p{L}+|efekt\\p{L}*|wynik\\p{L}*|współprac\\p{L}+|posłuż\\p{L}+|powierz\\p{L}+|zleci\\p{L}+|zawiera\\p{L}*|brał\\p{L}*|przyczyni\\p{L}+',
  and: 'i|oraz|a|ale',
  people: 'ja|my|nam|mi|nas|mnie|redakcj\\p{L}+|autor\\p{L}*|zespół|zespoł\\p{L}+|redaktor\\p{L}*|ludzi|człowiek\\p{L}*|dziennikarz\\p{L}*',
  byline: 'przez|źródło',
  note: 'uwaga|nota|informacja|informujemy|zastrzeżenie|adnotacja|oświadczenie',
  that: 'że',
  to: 'dla',
  glue: 'za|w|we|na|z|ze|do|od|przy|o|po|lub|jest|są|był[aoy]?|został[aoy]?|się|go|ją|je|całości|części|część|pełni|fragment\\p{L}*|pierwsz\\p{L}+|duż\\p{L}+|większość|razem|wspólnie|następnie|potem|później|także|również|która|który|które|produktów|narzędz\\p{L}+|wszystkie|każd[yae]|tygodniow\\p{L}+|nowy|nasz\\p{L}*|głównie|pierwotnie|początkowo|\\d+ ?%?|pomocą',
  guards: 'czy|jeśli|jeżeli|gdyby|muszą|musi|powinn\\p{L}+|należy|przyszłości|możemy|będzie\\p{L}*|będą|wkrótce|oznacz\\p{L}+|podać|wykry\\p{L}+|wyjaśnia\\p{L}*|opisuje|pokazuje|porównuje|dowiesz|naucz\\p{L}+|jak|dlaczego|powiedział\\p{L}*|mówi\\p{L}*|twierdz\\p{L}+|według|badani\\p{L}+|rzekomo|podobno|oskarż\\p{L}+|poproś|spróbuj|zabronion\\p{L}+|zasad\\p{L}+|polityk\\p{L}+|przykład|wyobraź|zamiast|twórz|możesz|pozwala',
  adverb: 'w całości|częściowo|w części|całkowicie|automatycznie|w pełni',
  person: '(?:ludzi|człowieka|prawdziwych ludzi|osobę)',
  claims: [
    '100 ?% (?:ludzk|napisan|przez (?:ludzi|człowieka))\\p{L}*',
    '{made}(?: {adverb})? przez {person}{end}',
    '(?:{made}|napisano|stworzono|utworzono|przygotowano)(?: {adverb})? bez(?: (?:użycia|udziału|pomocy))? {ai}',
    'nie (?:użyto|wykorzystano|został[ao]? {made} przez) {ai}',
    '^bez(?: (?:użycia|udziału|pomocy))? {ai}{stop}',
    'nie (?:korzystam|korzystamy|używam|używamy)(?: z)? {ai}'
  ],
  hedge: 'może|mogą|mógł|mogł\\p{L}+|niektóre',
  not: 'nie|nic|nigdzie|rzadko|zero|bez|żad\\p{L}+|nigdy|nikt',
  help: 'pomoc\\p{L}*|wsparci\\p{L}+|użyci\\p{L}+|wykorzystani\\p{L}+'
}

const ja: MadeWords = {
  tag: 'ja',
  asked: '頼ん|依頼',
  writer: '著者|筆者|執筆者|作者',
  this: 'この|本|当|これらの|こちらの|弊社の|以下の|上記の',
  nouns: '記事|文章|ページ|コンテンツ|投稿|レポート|翻訳|要約|文書|サイト|テキスト|原稿|稿|文|ニュース|ブログ|報告書|ガイド|メール|説明文?|回答|返信|お知らせ|メルマガ|ニュースレター|章|本文|資料|解説|レビュー|コラム|記述|内容|訳文|訳',
  here: '本文|本稿|下記|以下|お読みの|ここに',
  ai: '(?:生成)?(?:AI|ＡＩ|人工知能)(?:ツール|システム|アシスタント)?|(?:大規模)?言語モデル|チャットボット|機械翻訳',
  automat: '機械|ソフト(?:ウェア)?|ロボット|アルゴリズム|プログラム|コンピューター?',
  made: {
    translation: ['翻訳'],
    summarizing: ['要約'],
    proofreading: ['校正|添削'],
    illustration: ['イラスト'],
    editing: ['編集|直し|推敲|修正|加筆|校閲'],
    drafting: ['執筆|書か|書い|書き|書く|起草|下書き|草稿|初稿']
  },
  generated: ['作成|生成|制作|作ら|作っ|作り|出力|まとめ'],
  used: '対話から|との対話|会話から|対話|使用|利用|活用|使っ|使い|用い|使わ|用いら|助け|借り|支援|補助|協力|手伝|手伝っ|もらっ|もらい|よるもの|による|によって|により|一緒に|共同|任せ|任さ|参考|含ま|含み',
  people: '私|私たち|編集部|編集者|記者|当社|弊社|スタッフ|人間|人',
  note: '注|注意|注記|お断り|ご注意|お知らせ|免責',
  that: 'と',
  glue: '生まれ|の|は|が|を|に|で|も|や|から|より|へ|、|て|た|だ|し|さ|れ|せ|い|る|ら|ま|す|ます|ました|され|して|しました|です|である|であり|もの|こと|にて|あたり|あたって|際|際し|際に|全部|部分|自動|自動的|完全|部分的|まず|最初|商品|製品|毎日|毎週|おり|ており|いる|います|なお|また|その後|後|確認|うえ|上で|中|時|とき|に関する|ご|お|という|ツール|サービス|機能|下|初|版|案|たち|ため|くれ|ん|く|り|つ|\\d+',
  guards: '解説|紹介|説明する|説明し|方法|について|とは|使い方|検出|見分け|考え|かどうか|なら|れば|仕組み|学び|学ぶ|語っ|述べ|話し|言っ|によると|調査|可能性|できます|でしょうか|ましょう|ください|べき|予定|今後|将来|ポリシー|方針|禁止|例えば|する前に|しよう|場合|その脚本|噂|疑い|定め|必要|表示する|呼び出',
  adverb: '完全に|一部|部分的に|すべて|全て|自動で|自動的に|主に|大部分を?',
  person: '人間|人|人の手|人間の手',
  claims: [
    '100 ?[%％](?:人間|人の手)',
    '(?:すべて|全て)?{person}(?:だけ)?(?:が|によって|の手で|だけで)(?:すべて|全て)?(?:{made}|書)(?!(?:た|いた|した|かれた)?(?:本|小説|詩|手紙|論文))',
    '{ai}(?:は|を)?(?:一切)?(?:使用|利用|使って|用いて)(?:されて)?(?:いません|おりません|していません|しておりません|いない|していない)',
    '{ai}(?:不使用|フリー|なしで)',
    '{ai}は(?:一切)?使われて(?:いません|いない|おりません)',
    '{ai}によって[^。]{0,14}(?:ものではありません|ものではない|ていません)',
    '{ai}を(?:一切)?使わ(?:ず|ない(?!方法|場合|人|と))'
  ],
  hedge: '場合があり|可能性|ことがあり|かもしれ',
  not: 'ません|ない|なし|不使用|ず',
  help: '支援|補助|助け|協力|活用|使って|用いて|使用|利用',
  isJoined: true,
  isUnspaced: true
}

const ko: MadeWords = {
  tag: 'ko',
  asked: '요청\\p{L}*|부탁\\p{L}*',
  writer: '저자\\p{L}*|작성자\\p{L}*|글쓴이\\p{L}*',
  this: '이|본|우리|저희|아래|위|다음',
  nouns: '(?:글|기사|문서|페이지|콘텐츠|게시물|포스트|보고서|번역|요약|텍스트|포스팅|사이트|뉴스레터|내용|답변|메일|안내문|설명|책|장|문장|소식지|리뷰|칼럼|블로그|뉴스|원고|자료)\\p{L}*',
  here: '여기|아래\\p{L}*|읽고 계신',
  ai: '(?:(?:생성형 ?)?(?:AI|인공 ?지능)|(?:대규모 |거대 )?언어 ?모델|챗봇|기계 ?번역)(?: ?(?:도구|시스템|모델))?(?:가|이|은|는|로|를|을|의|과|와|에서|에 의해|으로|에게|도)?',
  automat: '기계\\p{L}*|소프트웨어\\p{L}*|로봇\\p{L}*|알고리즘\\p{L}*|프로그램\\p{L}*|컴퓨터\\p{L}*',
  made: {
    translation: ['번역\\p{L}*'],
    summarizing: ['요약\\p{L}*'],
    proofreading: ['교정\\p{L}*'],
    illustration: ['삽화\\p{L}*'],
    editing: ['편집\\p{L}*|수정\\p{L}*|다듬\\p{L}*'],
    drafting: ['작성\\p{L}*|집필\\p{L}*|썼\\p{L}*|쓴|써\\p{L}*|쓰였\\p{L}*|쓰여\\p{L}*|쓰면서|쓰는|초안\\p{L}*|초고\\p{L}*']
  },
  generated: ['생성\\p{L}*|제작\\p{L}*|만들\\p{L}*|만든|준비\\p{L}*'],
  used: '대화\\p{L}*|사용\\p{L}*|활용\\p{L}*|이용\\p{L}*|도움\\p{L}*|도왔\\p{L}*|지원\\p{L}*|받아|받았\\p{L}*|함께|나왔\\p{L}*|나온|통해|의해|참여\\p{L}*|협력\\p{L}*|맡\\p{L}+|한|하였\\p{L}*|했\\p{L}*|포함\\p{L}*|결과물\\p{L}*|작품\\p{L}*|산물\\p{L}*',
  people: '저\\p{L}*|저희\\p{L}*|우리\\p{L}*|편집부\\p{L}*|필자\\p{L}*|기자\\p{L}*|편집자\\p{L}*|사람\\p{L}*|편집',
  byline: '글|저자|작성자|작성|글쓴이',
  note: '안내|알림|참고|고지|주의|공지',
  that: '다고',
  glue: '바탕\\p{L}*|일부\\p{L}*|자동|대부분\\p{L}*|첫|처음|상품|제품|것\\p{L}*|및|그리고|후|확인\\p{L}*|검토\\p{L}*|의|은|는|가|을|를|에|데|로|으로|에서|때|중|되었\\p{L}*|됨|됐\\p{L}*|했습니다|되었습니다|입니다|먼저|주로|이후|매주|매일|도구\\p{L}*|기반|\\d+',
  guards: '다룹니다|다룬|소개\\p{L}*|설명합니다|설명하\\p{L}*|방법\\p{L}*|법\\p{L}*|대해\\p{L}*|관한|알아보\\p{L}*|탐지\\p{L}*|만약|라면|밝혀야|해야|여부|앞으로|미래\\p{L}*|수도|예정\\p{L}*|정책\\p{L}*|라고|말했\\p{L}*|따르면|연구\\p{L}*|하세요|보세요|달라고|할까요|썼을까\\p{L}*|배웁니다|그|금지\\p{L}*|표시해\\p{L}*|필요\\p{L}*|는지|썼는지|대신|예를',
  adverb: '전부|일부|부분적으로|완전히|자동으로|모두|전적으로',
  person: '(?:사람|인간)',
  claims: [
    '100 ?% ?(?:사람|인간)',
    '{person}(?:이|만이|이 직접|의 손으로) ?(?:직접 )?{made}(?! ?(?:책|소설|시집|편지|논문))',
    '{ai}(?:는|를|을|가)? ?(?:전혀 )?(?:사용|이용|활용)(?:하지|되지) ?(?:않|못)',
    '{ai} ?(?:없이|미사용)',
    '{ai}(?:이|은)? ?(?:전혀 )?(?:사용|이용|활용)(?:하지|되지) ?(?:않|못)',
    '{ai}(?:가|이) ?(?:쓰지|작성하지|만들지) ?않'
  ],
  hedge: '수 있|수도|가능성',
  not: '않|없|못|아니|아닙|안 |미사용',
  help: '도움|지원|활용|사용해|사용하여|이용',
  isJoined: true
}

const zh: MadeWords = {
  tag: 'zh-Hans',
  asked: '请|让',
  writer: '作者',
  this: '本|此|该|这篇|这个|此篇|这份|本站的?|本网站的?|我们的|上述|以上|这则|这封',
  nouns: '文章|页面|内容|帖子|帖|报告|译文|翻译|摘要|网站|网页|稿件|文稿|稿|篇|文|页|站|产品介绍|产品描述|邮件|通讯|回答|回复|新闻|简报|指南|教程|说明|消息|章|书|博客|评论|介绍|文字|文本|文案|资讯|报道|博文|段落',
  here: '本文|以下|如下|下文',
  ai: '(?:生成式)?(?:AI|人工智能)(?:工具|系统|技术|模型|助手)?|(?:大型?)?语言模型|大模型|聊天机器人',
  automat: '机器|软件|机器人|算法|程序|电脑',
  made: {
    translation: ['翻译|译'],
    summarizing: ['总结|概括'],
    proofreading: ['校对|核对|审核'],
    illustration: ['配图|插图'],
    editing: ['编辑|润色|修改|改写|审阅'],
    drafting: ['撰写|创作|写作|写成|编写|起草|写|初稿|草稿']
  },
  generated: ['生成|制作|合成|完成|产生|整理|输出'],
  used: '对话|使用|借助|利用|通过|运用|采用|用|由|经|帮助|协助|辅助|参与|出自|来自|源自|依靠|依托|下|负责|含有?|包含|结果|产物|作品|合作|共同',
  people: '我们|我|编辑部|笔者|记者|小编|人工|人类|团队',
  byline: '撰文|来源|撰稿',
  note: '注|说明|声明|提示|注意|提醒|披露|请注意|ai声明',
  glue: '而成|诞生|的|是|在|了|为|均|都|被|时|和|与|并|并由|及|后|过程中|过程|中|全文|所有|一部分|初|版|第一|产品|经过|已|将|其|所|这|方式|工具|系统|技术|仅供参考|仅供|参考|做|做了|也|或|以|之|对|从|于|一|份|个|进行|先|再|随后|然后|每日|每周|最终|并经|地|得|到|里|上|\\d+',
  guards: '介绍如何|讲解|检测|方法|如何|探讨|关于|识别|如果|若|是否|须|必须|应当|应该|将来|未来|可能会|计划|政策|规定|据|研究|称|表示|表明|说|谣言|指控|请让|请用|让我们|吗|学习|教你|禁止|标明|必须标|例如|比如|假如|倘若|那部|电影|而非|怎么|怎样|你将|您可以|你可以|为什么',
  adverb: '完全|部分|全部|自动|主要|大部分',
  person: '(?:真人|人类|人工|作者本人)',
  claims: [
    '100 ?[%％](?:真人|人类|人工|原创手写)',
    '(?:完全|全部)?由?{person}(?:亲自|独立)?{made}',
    '(?:未|没有|不)(?:使用|借助|采用|用)(?:任何)?{ai}',
    '(?:无|非){ai}{made}?',
    '(?:不含|没有)(?:任何)?{ai}{made}',
    '(?:不是|并非)由?{ai}(?:{made}|写)',
    '未经(?:任何)?{ai}|拒绝{ai}|纯手工(?:创作|撰写|写作)'
  ],
  hedge: '可能|或许|也许|有时',
  not: '未|没有|不是|并非|非|无|拒绝|纯手工',
  help: '辅助|协助|帮助|借助',
  isJoined: true,
  isUnspaced: true
}

const ar: MadeWords = {
  tag: 'ar',
  asked: 'طلبنا|طلبت|طُلب',
  writer: '(?:ال)?مؤلف\\p{L}*|(?:ال)?كاتب\\p{L}*',
  this: 'هذا|هذه|هذان|لهذا|لهذه|بهذا|بهذه',
  nouns: '(?:ال)?(?:نصوص|نص|مقالات|مقالة|مقال|صفحة|محتوى|منشور|تقرير|ترجمة|ملخص|رسالة|وثيقة|موقع|نشرة|دليل|خبر|أخبار|كلمات|أوصاف|وصف|رد|فصل|كتاب|تدوينة|بيان|سطور|مراجعة|بريد)',
  here: 'هنا|أدناه|فيما يلي|الذي تقرؤه|التي تقرؤها|مقالاتنا|تقاريرنا|نشراتنا',
  ai: '[بلو]?(?:ال)?(?:أدوات |نموذج |نماذج |تقنيات )?[بلو]?(?:ال)?ذكاء (?:ال)?اصطناعي(?: التوليدي)?|[بلو]?(?:ال)?نم(?:وذج|اذج) (?:ال)?لغوية?|(?:برنامج|نظام) ذكاء اصطناعي|روبوت (?:ال)?محادثة|(?:ال)?ترجمة الآلية',
  automat: '(?:ال)?(?:آلة|برنامج|برامج|خوارزمية|حاسوب|روبوت)',
  made: {
    translation: ['(?:وت|ت)?(?:رجم|ُرجم)ت?|ترجمته\\p{L}*|مترجمة?|(?:ال)?ترجمة بواسطة', '(?:ال)?ترجمة'],
    summarizing: ['لُ?خصت?|ملخصة', '(?:ال)?تلخيص\\p{L}*'],
    proofreading: ['دققه\\p{L}*', '(?:ال)?تدقيق\\p{L}*'],
    editing: ['(?:و)?راجعه\\p{L}*|(?:و)?حرره\\p{L}*|مراجعته\\p{L}*', '(?:و)?(?:ال)?(?:تحرير|تعديل|مراجعة)\\p{L}*|مراجعة'],
    drafting: ['تكتب|(?:و)?[كي]ُ?كتبت?\\p{L}{0,2}|كُ?تبت?\\p{L}{0,2}|مكتوبة?|صاغ\\p{L}*|صِيغ\\p{L}*|صيغت?|كتابته\\p{L}*|صياغته\\p{L}*', '(?:ال)?(?:كتابة|صياغة|تأليف|مسودة)\\p{L}*|المسودة الأولى']
  },
  generated: ['(?:تم|تمت|جرى|يتم) (?:ال)?(?:إنشاء|توليد|إنتاج|إعداد|كتابة|صياغة|ترجمة)\\p{L}*|[أيُ]*نش[أئ]ت?|يُ?نشئ|أُ?نشئت?|إنشاؤه\\p{L}*|وُ?لّ?د|مول[َّ]*د\\p{L}*|أُ?عدت?|أُعد\\p{L}*|أنتجه\\p{L}*|أنتج', '(?:ال)?(?:إنشاء|توليد|إنتاج|إعداد)\\p{L}*'],
  used: 'استُخدم\\p{L}*|حوار مع|محادثة مع|(?:ا|ُ)?ستخدم\\p{L}*|استخدمنا|استخدمت|استُخدم|(?:ب)?استخدام|استعن\\p{L}+|استعنا|بالاستعانة|الاستعانة|(?:ب)?مساعدة|ساعد\\p{L}*|(?:ب)?دعم|صادرة?|ناتجة?|نتاج|من عمل|شارك\\p{L}*|ساهم\\p{L}*|أسهم\\p{L}*|بمشاركة|مأخوذة|يحتوي|تحتوي|يتضمن',
  and: 'و|لكن',
  people: 'أنا|نحن|(?:ال)?محرر\\p{L}*|فريق\\p{L}*|هيئة|(?:ال)?صحفي\\p{L}*',
  byline: 'الكاتب|بقلم|المؤلف|المصدر',
  note: 'ملاحظة|تنويه|إشعار|تنبيه|إفصاح',
  that: 'أن|أنّ|بأن',
  glue: 'تم|تمت|جرى|لقد|في|من|عن|على|إلى|ب|ل|مع|عبر|بواسطة|طريق|قبل|خلال|ثم|بعد|هو|هي|أجزاء|جزء|جميع|كل|معظم|بعض|آليا|آليًا|الأولى|الأول|النسخة|نسخة|المنتجات|منتجات|أدوات|كامل|بشكل|الذي|التي|ما|كان|كانت|يتم|أيضا|أيضًا|\\d+',
  guards: 'إذا|لو|هل|يجب|ينبغي|سوف|ستتعلم|مستقبل\\p{L}*|سنستخدم|يشرح|تشرح|يصف|يتناول|تتناول|يقارن|كيف|كيفية|لماذا|قال\\p{L}*|يقول|زعم\\p{L}*|وفق\\p{L}*|دراسة|اطلب|جرّب|سياس\\p{L}+|قواعد|مثال|يكشف|كشف|السيناريو|بدلا|ربما|قد نستخدم|اسأل|يمكنك',
  adverb: 'بالكامل|جزئيا|جزئيًا|كليا|تلقائيا|تلقائيًا',
  person: '(?:ال)?(?:بشر|إنسان|أشخاص|شخص)(?: حقيقيين| حقيقي)?',
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
