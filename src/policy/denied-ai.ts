const text = '(?:text|article|post|page|work|story|message|report|newsletter)'

/**
 * Sentences that say of the whole text that no AI was used, in the languages of the labels. What says
 * so of something in it ("No AI was used for the pictures") is a limit like any other.
 */
const denials: readonly RegExp[] = [
  /no (?:ai|artificial intelligence)(?: tools?| systems?)? (?:was|were|has been|is|took part|had)(?: ever| at any point)?(?: used| involved| employed)?(?! ?(?:\w+ )?(?:for|in|on|to|with|of|beyond|besides|except))/,
  new RegExp(`(?:this|the) ${text} (?:was |is |has been )?(?:written |made |created |produced )?(?:(?:entirely|wholly|fully|completely|solely|only) )*(?:by (?:a )?(?:humans?|people|person|human beings?)|without (?:any |the use of |using |help from )*(?:ai|artificial intelligence))(?! and| with)`),
  /(?:written|made|created) (?:entirely |wholly |fully |completely )?without (?:any |the use of |using )*(?:ai|artificial intelligence)|100 ?% human(?:[- ](?:made|written))?/,
  /(?:es wurde )?keine? (?:ki|ai|künstliche intelligenz) (?:wurde )?(?:verwendet|eingesetzt|benutzt|genutzt|beteiligt)|(?:ki|ai) wurde (?:hier )?nicht (?:verwendet|eingesetzt|benutzt|genutzt)|(?:dieser|der) (?:text|artikel|beitrag) (?:wurde |ist |entstand )?(?:vollständig |ganz |komplett |rein )?(?:ohne (?:ki|ai)|von (?:einem )?menschen)/,
  /aucune (?:ia|intelligence artificielle) n['’]a été (?:utilisée|employée)|(?:ce|cet|le) (?:texte|article) (?:a été )?(?:(?:entièrement|écrit|rédigé) )*(?:sans (?:l['’])?ia|par (?:un humain|des humains|une personne))/,
  /no se (?:ha )?(?:usado|utilizado|usó|utilizó|empleó) (?:ninguna )?(?:ia|inteligencia artificial)|(?:este|el) (?:texto|artículo) (?:ha sido |fue )?(?:(?:totalmente|escrito|redactado) )*(?:sin ia|por (?:un humano|humanos|una persona))/,
  /(?:nessuna (?:ia|intelligenza artificiale) è stata (?:usata|utilizzata)|non è stata (?:usata|utilizzata)(?: alcuna| nessuna)? (?:l['’])?(?:ia|intelligenza artificiale))|(?:questo|il) (?:testo|articolo) (?:è stato )?(?:(?:interamente|scritto) )*(?:senza (?:l['’])?ia|da (?:un umano|esseri umani|una persona))/,
  /(?:nenhuma (?:ia|inteligência artificial) foi (?:usada|utilizada)|não foi (?:usada|utilizada)(?: nenhuma| qualquer)? (?:ia|inteligência artificial))|(?:este|o) (?:texto|artigo) (?:foi )?(?:(?:totalmente|escrito) )*(?:sem ia|por (?:um humano|humanos|uma pessoa))/,
  /er is geen (?:ai|kunstmatige intelligentie) gebruikt|(?:deze|dit|de) (?:tekst|artikel) (?:is )?(?:(?:volledig|geheel|geschreven) )*(?:zonder (?:ai|kunstmatige)|door (?:een mens|mensen))/,
  /nie (?:użyto|wykorzystano|użyłem|użyłam) (?:ai|si|sztucznej inteligencji)|(?:ten|tekst) (?:tekst |artykuł )?(?:(?:został|powstał|napisany|w całości) )*(?:bez (?:użycia |udziału )?(?:ai|si|sztucznej)|przez (?:człowieka|ludzi))/,
  /(?:ai|人工知能)(?:は|を)(?:一切)?(?:使用して|使って|利用して|用いて)い(?:ません|ない)|(?:ai|人工知能)は使われてい(?:ません|ない)|(?:ai|人工知能)(?:不使用|未使用)/,
  /(?:ai|인공지능)(?:를|을|는|은) ?(?:전혀 )?사용(?:하지|되지) 않/,
  /(?:未|没有|沒有|并未|並未)使用(?:任何)?(?:ai|人工智能|人工智慧)/,
  /(?:لم (?:يُ?ستخدم|تُ?ستخدم|يتم استخدام)|بدون استخدام) (?:أي )?(?:ال)?ذكاء/
]

const starts = new RegExp(`(?:^|[.;,!?:。；，]\\s*)(?:${denials.map(({ source }) => source).join('|')})`, 'u')

/** Tell whether a sentence of the author's says of the text that no AI was used. */
export function deniesAi(words: string): boolean {
  return starts.test(words.normalize('NFKC').toLowerCase())
}
