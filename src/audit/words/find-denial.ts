/**
 * How a label is denied by words beside it, in each language of the labels: “The following is not
 * true:”. Each is for text in lower case, and speaks of a note, of what follows or of what stands
 * above, so that a story may go on to say what it likes.
 */
const denials: Readonly<Record<string, RegExp>> = {
  en: /(?:the following|what follows|(?:the |this )?(?:above|preceding|label|note|notice|statement|disclosure|disclaimer|previous (?:line|sentence|paragraph))).{0,30}(?:is|was|are)(?: simply| just| of course)? (?:not (?:true|correct|accurate)|n[’']t true|untrue|false|wrong|incorrect|a (?:joke|lie|mistake|test|prank)|an error)(?=[\s\p{P}]*$)|(?:ignore|disregard) the (?:label|note|notice|statement|disclosure|line|sentence|paragraph)|^\W*just kidding/u,
  de: /(?:das folgende|der folgende|die folgende|der hinweis|dieser hinweis|die kennzeichnung|diese kennzeichnung|der vermerk|dieser vermerk|die angabe|diese angabe|der satz oben|obige).{0,30}(?:ist|stimmt|sind)(?: natürlich| gar| einfach)? (?:nicht|falsch|unwahr|gelogen|unzutreffend|ein (?:scherz|witz|irrtum|fehler))/u,
  fr: /(?:ce qui (?:suit|précède)|cette (?:mention|note|phrase|étiquette|déclaration)|cet avis|la (?:mention|note|phrase) (?:ci-dessus|ci-dessous|suivante)).{0,30}(?:est (?:faux|fausse|inexacte?|une (?:blague|erreur|plaisanterie))|n[’']est pas (?:vraie?|exacte?))/u,
  es: /(?:lo (?:siguiente|anterior)|est[ae] (?:nota|aviso|etiqueta|frase|declaración)|la (?:nota|etiqueta|frase) (?:anterior|siguiente)).{0,30}(?:es (?:falso|falsa|mentira|una broma|un error)|no es (?:cierto|cierta|verdad))/u,
  it: /(?:quanto (?:segue|sopra)|ciò che segue|quest[ao] (?:nota|avviso|etichetta|frase|dichiarazione)|la (?:nota|frase|etichetta) (?:sopra|seguente|precedente)).{0,30}(?:è (?:fals[oa]|una bugia|uno scherzo|un errore)|non è (?:ver[oa]|corrett[oa]))/u,
  pt: /(?:o (?:seguinte|que se segue|anterior)|est[ae] (?:nota|aviso|etiqueta|rótulo|frase|declaração)|a (?:nota|frase) (?:acima|seguinte)).{0,30}(?:é (?:fals[oa]|mentira|uma brincadeira|um erro)|não é (?:verdade|verdadeir[oa]|correct[oa]))/u,
  nl: /(?:het (?:volgende|bovenstaande)|deze (?:melding|opmerking|zin|vermelding|verklaring)|dit (?:label|bericht)|bovenstaande).{0,30}(?:is (?:niet waar|onwaar|onjuist|een (?:grap|leugen|fout|vergissing))|klopt niet)/u,
  pl: /(?:poniższ\p{L}+|powyższ\p{L}+|t[ao] (?:uwaga|adnotacja|informacja|etykieta|notka)|to oznaczenie).{0,30}(?:nie jest prawd\p{L}+|jest (?:fałszyw\p{L}+|nieprawdziw\p{L}+|błędn\p{L}+)|to (?:żart|kłamstwo|pomyłka|nieprawda))/u,
  ja: /(?:以下|上記|上の|下の|この(?:表示|注記|ラベル|記載))[^。]{0,20}(?:嘘|うそ|冗談|誤り|間違い|事実ではありません|本当ではありません|正しくありません)/u,
  ko: /(?:다음|아래|위의?|이 (?:표시|문구|안내|라벨))[^.]{0,20}(?:사실이 아닙니다|거짓|농담|틀렸|잘못)/u,
  'zh-Hans': /(?:以下|以上|上述|下述|这(?:条|个)?(?:标注|说明|标签|声明))[^。]{0,20}(?:不是真的|不属实|是假的|是错的|玩笑|有误)/u,
  ar: /(?:ما يلي|ما سبق|هذه (?:الملاحظة|العبارة|الجملة)|هذا (?:الإشعار|التنبيه|الوسم)).{0,30}(?:غير صحيح\p{L}*|ليس صحيح\p{L}*|ليست صحيح\p{L}*|خطأ|كذب|كاذب\p{L}*|مزحة)/u
}

/** A longer passage is text of the page. */
const longestDenial = 200

/**
 * Find words that deny what stands beside them: “The note above is a joke.”
 *
 * @returns The words, as they stand.
 */
export function findDenial(passage: string): string | undefined {
  if (passage.length > longestDenial) return undefined
  const text = passage.toLowerCase()
  return Object.values(denials).some((pattern) => pattern.test(text)) ? passage : undefined
}
