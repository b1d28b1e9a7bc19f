/**
 * How a label is denied by words beside it, in each language of the labels, those in preview too: “The following is not
 * true:”. Each is for text in lower case, and speaks of a note, of what follows or of what stands
 * above, so that a story may go on to say what it likes.
 */
const denials: Readonly<Record<string, RegExp>> = {
  en: /(?:the following|what follows|(?:the |this )?(?:above|preceding|label|note|notice|statement|disclosure|disclaimer|previous (?:line|sentence|paragraph))).{0,30}(?:is|was|are)(?: simply| just| of course)? (?:not (?:true|correct|accurate)|n[’']t true|untrue|false|wrong|incorrect|a (?:joke|lie|mistake|test|prank)|an error)(?=[\s\p{P}]*$)|(?:ignore|disregard) the (?:label|note|notice|statement|disclosure|line|sentence|paragraph)|^\W*just kidding|^none of (?:this|that|the above) is true|(?:do not|don[’']t) believe (?:the|this) (?:label|note|notice|statement|disclosure)/u,
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
  bg: /(?:горното|следното|тази бележка|този надпис|бележката).{0,30}(?:не е (?:вярно|истина)|е (?:невярно|лъжа|шега|грешка))/u,
  cs: /(?:výše uvedené|následující|tato poznámka|toto (?:označení|upozornění)).{0,30}(?:není pravd\p{L}+|je (?:nepravd\p{L}+|lež|vtip|omyl|chyba))/u,
  da: /(?:ovenstående|følgende|denne (?:note|mærkat|bemærkning)|noten).{0,30}(?:er (?:ikke sandt?|ikke korrekt|usandt?|forkert|en (?:løgn|spøg|fejl))|passer ikke)/u,
  el: /(?:τα παραπάνω|το παραπάνω|τα ακόλουθα|αυτή η (?:σημείωση|επισήμανση)).{0,30}(?:δεν (?:είναι αλήθεια|ισχύ\p{L}+|είναι αληθ\p{L}+)|είναι (?:ψευδ\p{L}+|ψέμα|αστείο|λάθος))/u,
  et: /(?:ülaltoodu|eelnev|järgnev|see (?:märkus|silt|märgis)).{0,30}(?:ei ole (?:tõsi|õige)|pole (?:tõsi|õige)|on (?:vale|nali|viga))/u,
  fa: /(?:مطلب بالا|متن بالا|این (?:یادداشت|برچسب|اطلاعیه)|آنچه در (?:بالا|ادامه)).{0,30}(?:درست نیست|نادرست|دروغ|شوخی|اشتباه)/u,
  fi: /(?:yllä oleva|edellä oleva|seuraava|tämä (?:huomautus|merkintä|ilmoitus)).{0,30}(?:ei (?:ole totta|pidä paikkaansa)|on (?:väärin|valhe|vitsi|virhe))/u,
  ga: /(?:an méid thuas|an méid seo a leanas|an nóta seo).{0,30}(?:níl sé fíor|bréagach|bréag|magadh|botún)/u,
  he: /(?:האמור לעיל|הכתוב לעיל|ההערה|התווית|הדברים הבאים).{0,30}(?:אינ[והם]+ נכו\p{L}+|לא נכו\p{L}+|שקר|בדיחה|טעות)/u,
  hi: /(?:ऊपर (?:का|की|लिखा)|निम्नलिखित|यह (?:सूचना|टिप्पणी|लेबल)).{0,30}(?:सच नहीं|सही नहीं|ग़?लत|झूठ|मज़ाक)/u,
  hr: /(?:gore navedeno|sljedeće|ova (?:napomena|oznaka)).{0,30}(?:nije (?:istina|točno)|je (?:netočno|laž|šala|pogreška))/u,
  hu: /(?:a fenti(?:ek)?|az alábbi(?:ak)?|ez a (?:megjegyzés|címke|jelölés)).{0,30}(?:nem igaz|hamis|hazugság|vicc|tévedés)/u,
  id: /(?:pernyataan di atas|yang di atas|berikut ini|(?:catatan|label) (?:ini|di atas)).{0,30}(?:tidak benar|salah|bohong|lelucon|keliru)/u,
  lt: /(?:aukščiau|tai, kas išdėstyta|ši (?:pastaba|žyma)|toliau pateikta).{0,30}(?:nėra (?:tiesa|teisinga)|netiesa|melas|pokštas|klaida)/u,
  lv: /(?:iepriekš minētais|turpmākais|šī (?:piezīme|norāde)|šis marķējums).{0,30}(?:nav (?:taisnība|patiesība|patiess|pareiz\p{L}+)|ir (?:meli|joks|kļūda))/u,
  mt: /(?:ta[’']? hawn fuq|din in-nota|dan li ġej).{0,30}(?:mhux (?:minnu|veru|vera)|falz\p{L}*|gidba|ċajta|żball)/u,
  nb: /(?:ovenstående|det ovenfor|følgende|denne (?:merknaden|merkingen|noten)).{0,30}(?:er (?:ikke sant|ikke riktig|usant|feil|en (?:løgn|spøk|feil))|stemmer ikke)/u,
  ro: /(?:cele de mai sus|următoarele|această (?:notă|etichetă|mențiune)|nota de mai sus).{0,30}(?:nu (?:este|e|sunt) (?:adevărat\p{L}*|corect\p{L}*)|(?:este|e|sunt) (?:fals\p{L}*|o (?:minciună|glumă|greșeală)))/u,
  sk: /(?:vyššie uvedené|nasledujúce|táto poznámka|toto (?:označenie|upozornenie)).{0,30}(?:nie je pravd\p{L}+|je (?:nepravd\p{L}+|lož|vtip|omyl|chyba))/u,
  sl: /(?:zgoraj navedeno|zgornje|naslednje|ta (?:opomba|oznaka)).{0,30}(?:ni (?:res|resnično|točno)|je (?:laž|šala|napaka|neresnično))/u,
  sv: /(?:ovanstående|följande|den här (?:noten|märkningen|upplysningen)|märkningen).{0,30}(?:är (?:inte (?:sant|korrekt)|falsk?t?|osant|ett (?:skämt|misstag)|en lögn)|stämmer inte)/u,
  th: /(?:ข้อความข้างต้น|ข้อความต่อไปนี้|หมายเหตุนี้|ป้ายนี้)[^.]{0,20}(?:ไม่เป็นความจริง|ไม่จริง|ไม่ถูกต้อง|เป็นเท็จ|เรื่องตลก)/u,
  tr: /(?:yukarıdaki|aşağıdaki|bu (?:not|etiket|uyarı|ibare)).{0,30}(?:doğru değil|gerçek değil|yanlış|yalan|şaka)/u,
  uk: /(?:наведене вище|вищенаведене|наступне|ця (?:примітка|позначка)).{0,30}(?:не (?:є правдою|відповідає дійсності|правда)|неправда|брехня|жарт|помилка)/u,
  ru: /(?:указанное выше|вышесказанное|следующее|эта (?:пометка|заметка)|это примечание).{0,30}(?:не (?:является правдой|соответствует действительности|правда)|неправда|ложь|шутка|ошибка)/u,
  vi: /(?:nội dung (?:trên|ở trên)|điều (?:trên|sau đây)|(?:ghi chú|nhãn) (?:này|trên)).{0,30}(?:không (?:đúng|phải sự thật|chính xác)|là (?:sai|dối trá|đùa))/u,
  'zh-Hant': /(?:以下|以上|上述|下述|這(?:條|個|則)?(?:標註|說明|標籤|聲明))[^。]{0,20}(?:不是真的|不屬實|是假的|是錯的|玩笑|有誤)/u,
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
