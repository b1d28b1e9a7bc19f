/**
 * What people write where a name belongs and they have none, in the languages of the labels. The
 * whole name is compared: Jennifer Null is a person.
 */
export const placeholders: readonly string[] = [
  ...['none', 'no', 'nope', 'null', 'undefined', 'n a'],
  ...['not applicable', 'not available', 'not yet', 'not reviewed', 'no review', 'no reviewer'],
  ...['not used', 'unused', 'not disclosed yet', '未使用', '不使用', '미사용', '未用'],
  ...['nobody', 'no one', 'noone', 'none yet', 'nothing', 'never', 'false', 'true', 'yes'],
  ...['pending', 'to do', 'todo', 'tbd', 'tba', 'tbc', 'to be determined', 'to be announced'],
  ...['n n', 'nn', 'nomen nescio'],
  ...['to be confirmed', 'fixme', 'wip', 'placeholder', 'lorem ipsum', 'unknown', 'not known'],
  ...['unspecified', 'unnamed', 'name', 'your name', 'author name', 'the name', 'name here'],
  ...['someone', 'somebody', 'anyone', 'anybody', 'default', 'various', 'human', 'a human', 'humans'],
  ...['a person', 'person', 'people', 'author', 'the author', 'authors', 'the authors', 'both'],
  ...['automated', 'automatic', 'automatically', 'auto', 'self', 'object object', 'object promise'],
  ...['undefined undefined', 'null null', 'nan nan', 'first last', 'first name last name'],
  ...['firstname lastname', 'first name', 'last name', 'full name', 'username', 'user name'],
  ...['insert name', 'insert name here', 'enter name', 'vorname nachname', 'ihr name', 'dein name'],
  ...['prénom nom', 'votre nom', 'nombre apellido', 'su nombre', 'tu nombre', 'nome cognome'],
  ...['il tuo nome', 'seu nome', 'nome sobrenome', 'uw naam', 'je naam', 'voornaam achternaam'],
  ...['imię nazwisko', 'imię i nazwisko', '氏名', 'お名前', '名前', '이름', '성명', '姓名', '您的姓名', 'اسمك', 'الاسم'],
  ...['keine', 'keiner', 'keines', 'kein', 'niemand', 'nein', 'nicht', 'entfällt', 'k a'],
  ...['ausstehend', 'unbekannt', 'noch offen', 'jemand', 'mensch', 'ein mensch', 'autor'],
  ...['der autor', 'die autorin', 'autorin', 'automatisch', 'nicht zutreffend', 'nicht geprüft'],
  ...['aucun', 'aucune', 'personne', 'non', 'néant', 's o', 'sans objet', 'inconnu', 'inconnue'],
  ...['en attente', 'à venir', 'à déterminer', 'à définir', 'quelqu un', 'un humain', 'auteur'],
  ...['l auteur', 'automatique', 'ninguno', 'ninguna', 'nadie', 'pendiente', 'desconocido'],
  ...['desconocida', 'por definir', 'por determinar', 'no aplica', 'no procede', 'alguien'],
  ...['una persona', 'un humano', 'el autor', 'la autora', 'automático', 'nessuno', 'nessuna'],
  ...['in attesa', 'in sospeso', 'sconosciuto', 'sconosciuta', 'da definire', 'da determinare'],
  ...['non applicabile', 'qualcuno', 'un umano', 'autore', 'l autore', 'automatico', 'nenhum'],
  ...['nenhuma', 'ninguém', 'não', 'pendente', 'desconhecido', 'desconhecida', 'a definir'],
  ...['não se aplica', 'não aplicável', 'alguém', 'uma pessoa', 'o autor', 'geen', 'nee'],
  ...['n v t', 'nvt', 'niet van toepassing', 'onbekend', 'in afwachting', 'nog te bepalen'],
  ...['iemand', 'een mens', 'de auteur', 'brak', 'nikt', 'nie', 'nie dotyczy'],
  ...['nieznany', 'nieznana', 'oczekuje', 'do ustalenia', 'ktoś', 'człowiek', 'automat'],
  ...['なし', '無し', '無', 'いない', '誰もいない', '未定', '不明', '該当なし', '保留', '人間', '著者'],
  ...['없음', '없다', '아무도', '해당 없음', '해당없음', '미정', '미상', '알 수 없음', '보류', '사람'],
  ...['无', '没有', '无人', '没人', '待定', '未知', '不详', '不适用', '人类', '作者', '暂无'],
  ...['لا أحد', 'لا احد', 'لا يوجد', 'لا شيء', 'لا ينطبق', 'غير معروف', 'مجهول', 'معلق', 'قيد الانتظار'],
  ...['لاحقا', 'إنسان', 'المؤلف', 'شخص', 'ليس بعد', 'your name here', '無人', '沒有', '尚未', '待确认', 'まだ', '아직', '아직 없음'],
  // Nobody and nothing in the languages of the previews.
  ...['ingen', 'inget', 'ingenting', 'kukaan', 'ei kukaan', 'ei mitään', 'keegi', 'puudub'],
  ...['neviens', 'niekas', 'nėra', 'nikdo', 'žádný', 'žádná', 'nikto', 'žiadny'],
  ...['nihče', 'nitko', 'senki', 'nincs', 'nimeni', 'niciunul', 'niciuna'],
  ...['никой', 'няма', 'никто', 'нет', 'ніхто', 'немає', 'κανείς', 'κανένας', 'καμία'],
  ...['duine ar bith', 'xejn', 'ħadd', 'hiç kimse', 'hiçbiri', 'אף אחד', 'אין', 'कोई नहीं', 'هیچ کس', 'هیچ‌کس', 'هیچکس', 'ندارد'],
  ...['tidak ada', 'không ai', 'không có', 'ไม่มี']
]

/**
 * What people write of the work where the name of a person belongs: that it is done, or when it will
 * be. The whole name is compared.
 */
export const remarks: readonly string[] = [
  ...['done', 'ok', 'okay', 'approved', 'accepted', 'passed', 'checked', 'reviewed', 'verified', 'complete', 'completed'],
  ...['finished', 'ready', 'skipped', 'omitted', 'planned', 'scheduled', 'in progress', 'in review', 'under review', 'ongoing'],
  ...['to follow', 'to come', 'later', 'soon', 'today', 'tomorrow', 'yesterday', 'next week', 'required', 'requested', 'needed'],
  ...['waiting', 'awaiting review', 'awaiting', 'open', 'draft', 'partial', 'partially', 'partly', 'optional', 'optionally'],
  ...['self review', 'self reviewed', 'peer review', 'peer reviewed', 'internal review', 'internally', 'in house', 'review', 'see above', 'see below', 'same', 'ditto', 'as above', 'missing', 'double blind'],
  ...['erledigt', 'geprüft', 'freigegeben', 'abgenommen', 'fertig', 'übersprungen', 'geplant', 'in arbeit', 'in prüfung', 'folgt'],
  ...['später', 'bald', 'heute', 'morgen', 'gestern', 'teilweise', 'siehe oben', 'wie oben', 'dito', 'intern', 'fehlt', 'fehlt noch', 'in vertretung', 'offen', 'extern', 'vier augen prinzip'],
  ...['fait', 'validé', 'vérifié', 'relu', 'terminé', 'approuvé', 'prévu', 'en cours', 'plus tard', 'bientôt', 'demain', 'partiellement', 'voir ci dessus', 'idem', 'en interne', 'à faire', 'à relire', 'manque'],
  ...['hecho', 'aprobado', 'revisado', 'verificado', 'terminado', 'previsto', 'en curso', 'más tarde', 'pronto', 'mañana', 'parcialmente', 'internamente', 'falta'],
  ...['fatto', 'approvato', 'rivisto', 'verificato', 'terminato', 'in corso', 'più tardi', 'domani', 'parzialmente', 'da fare', 'da rivedere', 'manca'],
  ...['feito', 'aprovado', 'revisto', 'concluído', 'em curso', 'em andamento', 'mais tarde', 'em breve', 'amanhã'],
  ...['gedaan', 'goedgekeurd', 'gecontroleerd', 'klaar', 'gepland', 'bezig', 'binnenkort', 'gedeeltelijk', 'zie boven'],
  ...['zrobione', 'zatwierdzone', 'sprawdzone', 'gotowe', 'zaplanowane', 'w toku', 'później', 'wkrótce', 'jutro', 'częściowo', 'do zrobienia', 'do sprawdzenia'],
  ...['済', '済み', '完了', '確認済み', 'レビュー済み', '未確認', '未レビュー', '未査読', '確認中', 'レビュー中', '予定', '後日', '準備中', '要確認', 'これから', '作業中', '未'],
  ...['완료', '검토 완료', '검토완료', '확인 완료', '미검토', '검토 중', '검토중', '확인 중', '예정', '나중에', '진행 중', '진행중', '검토 필요', '확인 필요', '미완료'],
  ...['完成', '已完成', '已审核', '已审阅', '已校对', '未审核', '未审阅', '审核中', '待审核', '待审', '进行中', '稍后', '通过', '已通过'],
  ...['void', 'empty', 'blank', 'zero', 'waived', 'exempt', 'declined', 'not needed', 'coming soon', 'multiple', 'many', 'others', 'self published', 'human in the loop', 'hitl', 'external', 'third party'],
  ...['nej', 'nei', 'ei', 'ne', 'nem', 'nu', 'nav', 'nema', 'не', 'ні', 'όχι', 'hayır', 'yok', 'לא', 'नहीं', 'tidak', 'không', 'ไม่'],
  ...['bisher niemand', 'bisher keiner', 'keiner bisher', 'personne encore', 'todavía no', 'ancora nessuno', 'まだない', '还没有'],
  ...['تم', 'تمت المراجعة', 'لم تتم المراجعة', 'قيد المراجعة', 'قيد التنفيذ', 'مكتمل', 'غدا', 'جزئيا']
]

/**
 * What begins a phrase and no name, in small letters and before another word: articles, numbers,
 * prepositions. Particles of names are none (von, di, le, el, in ’t, der).
 */
export const phraseStarts: readonly string[] = [
  ...['a', 'an', 'the', 'by', 'with', 'pending', 'awaiting', 'waiting', 'reviewed', 'checked', 'approved', 'edited', 'written', 'drafted', 'maybe', 'perhaps'],
  ...['probably', 'presumably', 'partly', 'partially', 'mostly', 'only', 'just', 'two', 'three', 'four', 'five', 'several'],
  ...['some', 'many', 'most', 'one of', 'each', 'every', 'any', 'both', 'all of', 'all our', 'our', 'my', 'their', 'another', 'other', 'whoever'],
  ...['someone', 'somebody', 'to be', 'will be', 'not', 'no', 'nobody', 'almost', 'via', 'see', 'same as', 'as above', 'members of', 'people'],
  ...['ein', 'eine', 'einer', 'eines', 'unser', 'unsere', 'unserer', 'unserem', 'mein', 'meine', 'meiner', 'meinem', 'die', 'mehrere'],
  ...['einige', 'zwei', 'drei', 'alle', 'geprüft', 'noch', 'vielleicht', 'vermutlich', 'teilweise', 'durch', 'vom', 'jemand', 'in Bearbeitung', 'wird', 'wurde', 'wurden', 'werden', 'nur', 'siehe', 'nicht'],
  ...['un', 'une', 'notre', 'nos', 'mon', 'ma', 'mes', 'par', 'plusieurs', 'deux', 'trois', 'quelques', 'relu', 'vérifié', 'peut-être', 'pas', 'des', 'tous'],
  ...['una', 'unos', 'unas', 'nuestro', 'nuestra', 'nuestros', 'mi', 'por', 'varios', 'varias', 'dos', 'tres', 'algunos', 'revisado', 'quizás', 'quizá', 'aún'],
  ...['uno', 'nostro', 'nostra', 'alcuni', 'due', 'tre', 'rivisto', 'forse', 'più', 'non', 'alcune', 'un’', "un'"],
  ...['um', 'uma', 'nosso', 'nossa', 'meu', 'minha', 'vários', 'várias', 'dois', 'duas', 'três', 'revisto', 'talvez', 'ainda', 'não', 'alguns'],
  ...['een', 'onze', 'ons', 'mijn', 'door', 'meerdere', 'twee', 'drie', 'misschien', 'nog', 'niet', 'gecontroleerd', 'enkele'],
  ...['nasz', 'nasza', 'nasi', 'mój', 'moja', 'przez', 'kilku', 'kilka', 'dwóch', 'trzech', 'może', 'jeszcze', 'nie', 'sprawdzone']
]

/** Verbs in small letters, behind a name: a sentence about somebody is no name. */
export const verbs: readonly string[] = [
  ...['did', 'has', 'have', 'had', 'will', 'was', 'were', 'is', 'does', 'should', 'must', 'can', 'cannot', 'reviewed', 'checked'],
  ...['approved', 'wrote', 'edited', 'reads', 'reviews', 'approves', 'didn’t', 'hasn’t', 'won’t', 'isn’t', 'doesn’t', 'wasn’t'],
  ...['hat', 'wird', 'ist', 'muss', 'soll', 'prüft', 'prüfte', 'schrieb', 'n’a', 'doit', 'sera', 'va relire', 'a relu', 'relit'],
  ...['ha revisado', 'no ha', 'debe', 'revisó', 'ha rivisto', 'non ha', 'deve', 'reviu', 'não', 'heeft', 'moet', 'zal', 'wordt'],
  ...['nie', 'sprawdził', 'sprawdziła', 'sprawdzi', 'napisał', 'napisała']
]

/** Words of somebody who means themselves and leaves the name out. */
export const selves: readonly string[] = [
  ...['i', 'me', 'myself', 'mine', 'us', 'we', 'ourselves', 'yours truly', 'itself', 'himself', 'herself', 'themselves', 'ich', 'ich selbst', 'wir', 'moi'],
  ...['moi même', 'nous', 'yo', 'yo mismo', 'yo misma', 'nosotros', 'io', 'io stesso', 'io stessa'],
  ...['noi', 'eu', 'eu mesmo', 'eu mesma', 'nós', 'ik', 'ikzelf', 'wij'],
  ...['私', '自分', '本人', '나', '저', '본인', '우리', '我', '我自己', 'أنا', 'نحن']
]

/** Words that stand where a name is asked for, speak of persons, and name none of them. */
export interface Nameless {
  /** What they say instead, as it is told to whoever wrote them. */
  readonly reason: string
  /** Whether they speak of several persons. */
  readonly areSeveral: boolean
  /** The words, each alone enough to say it. */
  readonly words: readonly string[]
  /** What may stand beside them: together they still name nobody. */
  readonly beside?: readonly string[]
}

/**
 * Groups, accounts, professions and the like, in the languages of the labels. The whole name is
 * compared: Leopold Staff and Will Anonymous are persons, and whoever has such a name alone says so
 * with `kind: person`.
 */
export const nameless: readonly Nameless[] = [
  {
    reason: 'it speaks of several persons, and names none of them',
    areSeveral: true,
    words: [
      ...['team', 'teams', 'staff', 'editors', 'writers', 'authors', 'reviewers', 'translators', 'experts'],
      ...['employees', 'colleagues', 'journalists', 'moderators', 'staffers', 'editorial office', 'newsroom'],
      ...['marketing', 'legal', 'editorial', 'human resources', 'editorial board', 'editorial staff', 'editorial department', 'the crew', 'our crew', 'the board'],
      ...['our board', 'the committee', 'our department', 'the department', 'everyone', 'everybody', 'all of us'],
      ...['the company', 'our company', 'the desk', 'the newsdesk', 'news desk', 'committee', 'qa', 'quality assurance', 'quality control', 'lawyers', 'law firm', 'agency', 'readers'],
      ...['people', 'persons', 'humans', 'various authors', 'multiple authors', 'users', 'clients', 'client', 'customers', 'community', 'crowd', 'volunteers', 'contributors', 'parents', 'students'],
      ...['redaktion', 'redakteure', 'redaktionsteam', 'lektorat', 'mitarbeiter', 'mitarbeitende', 'kollegen'],
      ...['belegschaft', 'personal', 'autoren', 'abteilung', 'fachabteilung', 'verfasser', 'alle', 'personen', 'kolleginnen', 'qualitätssicherung', 'kanzlei', 'anwaltskanzlei', 'agentur'],
      ...['leser', 'leserinnen', 'kunden', 'kunde', 'nutzer', 'ehrenamtliche'],
      ...['équipe', 'rédaction', 'rédacteurs', 'personnel', 'collègues', 'auteurs', 'comité de rédaction'],
      ...['equipo', 'redacción', 'redactores', 'editores', 'empleados', 'colegas', 'autores', 'consejo editorial', 'control de calidad', 'lectores', 'clientes', 'personas'],
      ...['squadra', 'redazione', 'redattori', 'dipendenti', 'colleghi', 'autori', 'comitato editoriale'],
      ...['equipe', 'equipa', 'redação', 'redatores', 'funcionários', 'conselho editorial'],
      ...['redactie', 'redacteuren', 'medewerkers', 'collega s', 'redacteurs', 'personeel'],
      ...['zespół', 'redakcja', 'redaktorzy', 'pracownicy', 'koledzy', 'autorzy', 'personel'],
      ...['編集部', '編集チーム', '編集スタッフ', 'スタッフ', 'スタッフ一同', 'チーム', '運営', '運営チーム', '運営事務局', '制作チーム', '事務局', '当社', '弊社', '社員', '私たち'],
      ...['편집부', '편집팀', '팀', '우리 팀', '직원', '직원들', '운영팀', '제작팀', '콘텐츠팀', '편집진', '담당자들'],
      ...['编辑部', '編輯部', '编辑组', '编辑团队', '团队', '團隊', '我们团队', '本公司', '员工', '工作人员', '全体员工', '本站', '运营团队', '内容团队'],
      ...['الفريق', 'فريقنا', 'فريق التحرير', 'هيئة التحرير', 'فريق العمل', 'المحررون', 'الموظفون', 'الإدارة', 'أسرة التحرير', 'המערכת', 'צוות', 'הצוות', 'צוות המערכת']
    ],
    beside: [
      ...['the', 'a', 'an', 'our', 'my', 'whole', 'entire', 'internal', 'external', 'extern', 'externe', 'externes', 'in', 'house', 'editorial', 'content', 'web'],
      ...['news', 'legal', 'marketing', 'communications', 'social', 'media', 'review', 'research', 'support', 'product'],
      ...['pr', 'writing', 'senior', 'human', 'several', 'all', 'of', 'expert', 'company', 'medical', 'documentation', 'docs'],
      ...['das', 'die', 'der', 'des', 'unser', 'unsere', 'unserer', 'ganze', 'ganzes', 'redaktionelle', 'interne', 'internes'],
      ...['l', 'la', 'le', 'les', 'notre', 'nos', 'de', 'du', 'toute', 'éditoriale', 'el', 'los', 'nuestro', 'nuestra'],
      ...['nuestros', 'todo', 'il', 'lo', 'i', 'gli', 'nostro', 'nostra', 'nostri', 'tutto', 'della', 'editoriale'],
      ...['o', 'os', 'nosso', 'nossa', 'nossos', 'da', 'toda', 'het', 'ons', 'onze', 'hele', 'nasz', 'nasza', 'cały']
    ]
  },
  {
    reason: 'it is an account, which anybody may have',
    areSeveral: false,
    words: [
      ...['admin', 'administrator', 'admins', 'root', 'sysadmin', 'superuser', 'webmaster', 'guest', 'user', 'moderator'],
      ...['site admin', 'site administrator', 'blog admin', 'blog administrator', 'site owner', 'website', 'wordpress', 'postmaster', 'no reply', 'noreply', 'info', 'support'],
      ...['gast', 'benutzer', 'nutzer', 'betreiber', 'administrateur', 'invité', 'utilisateur', 'administrador'],
      ...['invitado', 'usuario', 'amministratore', 'ospite', 'utente', 'convidado', 'usuário', 'utilizador'],
      ...['beheerder', 'gebruiker', 'gość', 'użytkownik', '管理者', '管理人', 'ゲスト', 'ユーザー', '관리자', '운영자'],
      ...['사용자', '管理员', '管理員', '游客', '用户', '站长', 'مدير الموقع', 'المشرف', 'مسؤول', 'ضيف', 'مستخدم']
    ],
    beside: ['the', 'our', 'der', 'die', 'l', 'le', 'el', 'il', 'o', 'de']
  },
  {
    reason: 'it says that somebody is not named',
    areSeveral: false,
    words: [
      ...['anonymous', 'anon', 'anonymous author', 'anonymous user', 'anonym', 'anonymus', 'anonymer autor'],
      ...['anonyme', 'anonyme autorin', 'anónimo', 'anónima', 'anonimo', 'anonima', 'anônimo', 'anônima', 'anoniem', 'anonim', 'anonimowy'],
      ...['匿名', '匿名さん', '名無し', '名無しさん', '作者不詳', '익명', '무명', '佚名', '匿名用户', 'مجهول الهوية', 'بدون اسم'],
      ...['redacted', 'withheld', 'name withheld', 'not disclosed', 'undisclosed', 'confidential', 'private']
    ],
    beside: ['the', 'an', 'der', 'die', 'ein', 'eine', 'un', 'une', 'una', 'um', 'uma', 'een']
  },
  {
    reason: 'it says what somebody is, and not who',
    areSeveral: false,
    words: [
      ...['editor', 'chief editor', 'editor in chief', 'managing editor', 'copy editor', 'copyeditor', 'proofreader'],
      ...['translator', 'reviewer', 'expert', 'colleague', 'coworker', 'co worker', 'friend', 'boss', 'manager'],
      ...['lawyer', 'attorney', 'doctor', 'physician', 'intern', 'freelancer', 'ghostwriter', 'employee', 'journalist'],
      ...['staff writer', 'staff reporter', 'human being', 'real person', 'real human', 'actual person', 'actual human', 'writer', 'blogger', 'owner', 'volunteer', 'peer', 'peer reviewer', 'native speaker', 'technical writer'],
      ...['redakteur', 'redakteurin', 'chefredakteur', 'chefredakteurin', 'lektor', 'lektorin', 'kollege', 'kollegin'],
      ...['mitarbeiterin', 'praktikant', 'praktikantin', 'experte', 'expertin', 'übersetzer', 'übersetzerin', 'anwalt', 'arzt', 'ärztin'],
      ...['rédacteur', 'rédactrice', 'rédacteur en chef', 'rédactrice en chef', 'collègue', 'traducteur', 'traductrice', 'relecteur', 'relectrice'],
      ...['redactor', 'redactora', 'redactor jefe', 'editor jefe', 'colega', 'traductor', 'traductora', 'revisor', 'revisora', 'empleado'],
      ...['redattore', 'redattrice', 'caporedattore', 'collega', 'traduttore', 'traduttrice', 'revisore', 'dipendente'],
      ...['redator', 'redatora', 'editor chefe', 'tradutor', 'tradutora', 'funcionário', 'redacteur', 'hoofdredacteur', 'eindredacteur'],
      ...['vertaler', 'medewerker', 'redaktor', 'redaktorka', 'redaktor naczelny', 'kolega', 'koleżanka', 'tłumacz', 'tłumaczka', 'korektor', 'pracownik'],
      ...['編集者', '編集長', '校正者', '翻訳者', '担当者', '同僚', '専門家', '記者', 'ライター', '편집자', '편집장', '번역가', '담당자', '동료', '전문가', '기자'],
      ...['编辑', '小编', '主编', '译者', '校对', '同事', '专家', '记者', '负责人', '责任编辑', 'المحرر', 'رئيس التحرير', 'المترجم', 'زميل', 'خبير', 'المدقق']
    ],
    beside: [
      ...['a', 'an', 'the', 'our', 'my', 'human', 'senior', 'junior', 'freelance', 'external', 'externer', 'externe', 'another', 'one', 'of', 'experienced', 'qualified', 'legal', 'medical'],
      ...['der', 'die', 'ein', 'eine', 'unser', 'unsere', 'mein', 'meine', 'un', 'une', 'le', 'la', 'l', 'notre', 'mon', 'ma'],
      ...['una', 'el', 'nuestro', 'nuestra', 'mi', 'il', 'lo', 'nostro', 'nostra', 'mio', 'um', 'uma', 'o', 'nosso', 'nossa', 'meu', 'minha'],
      ...['een', 'de', 'het', 'onze', 'mijn', 'nasz', 'nasza', 'mój', 'moja']
    ]
  },
  {
    reason: 'such words stand in forms before a name does',
    areSeveral: false,
    words: ['test', 'tests', 'test user', 'testuser', 'test test', 'foo', 'foo bar', 'foobar', 'asdf', 'qwerty', 'example', 'sample', 'demo', 'demo user', 'dummy', 'blah']
  }
]

/**
 * Companies and organisations that everybody knows by a name without a legal form, and that is hardly
 * a person's.
 */
export const knownOrganisations: readonly string[] = [
  ...['reuters', 'associated press', 'afp', 'dpa', 'bbc', 'bbc news', 'cnn', 'nbc', 'npr', 'ard', 'zdf', 'orf', 'rai'],
  ...['wikipedia', 'wikimedia', 'unesco', 'unicef', 'nato', 'nasa', 'youtube', 'facebook', 'instagram', 'tiktok', 'linkedin', 'twitter'],
  ...['reddit', 'spotify', 'netflix', 'paypal', 'ikea', 'samsung', 'xiaomi', 'huawei', 'lenovo', 'oracle', 'salesforce', 'sap'],
  ...['airbus', 'boeing', 'bmw', 'volkswagen', 'toyota', 'elsevier', 'le monde', 'der spiegel', 'die zeit', 'el país'],
  ...['greenpeace', 'mozilla', 'oxfam', 'amnesty international', 'corriere della sera', 'la repubblica', 'gazeta wyborcza', 'nhk', '共同通信', '연합뉴스', '新华社', '新華社', 'الجزيرة', 'al jazeera']
]

/**
 * Words that deny something inside what should be a name: told as one, they would be a claim that
 * nobody declared ("written by Ada, who wrote it without AI").
 */
export const denials: readonly RegExp[] = [
  /\b(?:with(?:out| no)|free (?:of|from)|no|not (?:by|an?|any|made|written|using)|never|zero|0 ?%)(?: (?:any|the|an?|by|use|help|of|from|with|using|made|written)){0,3} (?:ai|artificial intelligence|machines?|bots?|llms?|chatgpt|gpt)\b/i,
  /\b(?:ai[- ]free|non[- ]ai|human[- ](?:only|made|written|generated)|100 ?% (?:human|ai)|wholly|entirely (?:by|human|ai)|purely (?:by|human|ai))\b/i,
  /(?:^|[\s,(])(?:(?:not|never) used|unused|nicht (?:verwendet|benutzt|eingesetzt)|(?:pas|non) utilisée?|no us(?:ad[oa]|ó)|non usat[oa]|não usad[oa]|niet gebruikt|nie użyt[oya])\)?$|(?:不使用|未使用|사용 ?안 ?함|미사용|未用)[)）]?$/iu,
  /\b(?:not|never|un)(?: yet| been| being)* ?-?review(?:ed|s)\b|\bnobody review/i,
  /(?<!\p{L})(?:ohne|keine|kein|nicht (?:von|durch|mit)|frei von)(?: (?:jede|jegliche|eine|einer|hilfe von|einsatz von)){0,2} (?:ki|ai|künstliche|künstlicher)(?!\p{L})/iu,
  /(?<!\p{L})(?:sans|aucune|pas d)(?:['’ ](?:l|une|aucune|aide d|usage de|recours à l))*['’ ]?(?:ia|intelligence artificielle)(?!\p{L})/iu,
  /(?<!\p{L})(?:sin|ninguna|senza|nessuna|sem|nenhuma)(?: (?:uso de|ayuda de|usar|la|l|aiuto di|uso di|uso da|ajuda de|ajuda da|alcuna|una|a))*[ '’](?:ia|inteligencia artificial|intelligenza artificiale|inteligência artificial)(?!\p{L})/iu,
  /(?<!\p{L})(?:zonder|geen|bez|żadnej)(?: (?:hulp van|gebruik van|użycia|udziału|pomocy))* (?:ai|ki|si|kunstmatige|sztucznej)(?!\p{L})/iu,
  /(?:ai|人工知能|人工智能|生成ai)(?:を|は|も)?(?:なし|無し|不使用|未使用|使わ|使って(?:い)?ない|を使用せず|は使用していない)|(?:无|非|未使用|不使用|没有使用|未用|不用|没用)(?:任何)?(?:ai|人工智能)/iu,
  /(?:ai|인공지능)(?:를|을|는|은)? ?(?:없이|없음|사용 ?안|미사용|사용하지)/iu,
  /(?:بدون|بلا|من دون|دون)(?: (?:أي|استخدام|مساعدة))* ?(?:ال)?ذكاء/u
]

/** A legal form of a company, as it stands in names. */
export interface LegalForm {
  /** Last in a name, without regard to case and stops. */
  readonly last?: readonly string[]
  /** Last in a name, exactly so: in other spellings it may be a person's initials. */
  readonly lastExactly?: readonly string[]
  /** First in a name. */
  readonly first?: readonly string[]
  /** Anywhere, in scripts without spaces. */
  readonly anywhere?: readonly string[]
}

/**
 * Legal forms of companies, from the list of ISO 20275 (GLEIF, version 1.5) and what is customary, by
 * region.
 *
 * @see https://www.gleif.org/en/about-lei/code-lists/iso-20275-entity-legal-forms-code-list
 */
export const legalForms: readonly LegalForm[] = [
  // US, GB, IE, AU, IN, ZA, SG
  {
    last: [
      ...['inc', 'incorporated', 'ltd', 'limited', 'llc', 'llp', 'plc', 'corp', 'corporation'],
      ...['pty', 'pty ltd', 'pte ltd', 'pvt ltd', 'private limited', 'co ltd', '& co', 'and co', 'lllp', 'pllc', 'clg', 'teoranta']
    ],
    lastExactly: ['Co.', 'LP', 'L.P.', 'CIC', 'P.C.', 'PBC', 'DAC', 'CIO', 'OPC']
  },
  // DE, AT, CH
  {
    last: ['gmbh', 'ggmbh', 'gmbh & co kg', 'mbh', 'ohg', 'gbr', 'kgaa', 'stiftung', 'partg', 'partgmbb', 'partg mbb', 'egbr'],
    lastExactly: ['gAG', 'AG', 'KG', 'UG', 'SE', 'e.V.', 'e. V.', 'eG', 'UG (haftungsbeschränkt)']
  },
  // FR, BE, CH, LU
  {
    last: ['sarl', 'sàrl', 's a r l', 'sasu', 'eurl', 'snc', 'sprl', 's a s', 'scop', 'asbl', 'sarl au', 'selarl', 'sagl'],
    lastExactly: ['SA', 'S.A.', 'SAS', 'SCI', 'SCA', 'S.C.']
  },
  // ES, MX, AR, CL, CO
  {
    last: ['de c v', 's de r l', 's l u', 'slu', 's a u', 's coop', 's a c', 'eirl', 'e i r l'],
    lastExactly: ['S.L.', 'SL', 'SLP', 'S.C.', 'S.A.S.', 'SpA']
  },
  // IT
  {
    last: ['s p a', 's r l', 's r l s', 'srl', 'srls', 's n c', 's a s di', 'onlus', 's c a r l'],
    lastExactly: ['SpA', 'SPA', 'S.a.s.']
  },
  // PT, BR
  {
    last: ['lda', 'ltda', 'eireli', 's g p s', 'unipessoal lda', 'unipessoal', 's a r l'],
    lastExactly: ['S/A', 'EPP']
  },
  // NL, BE
  {
    last: ['b v', 'n v', 'bvba', 'v o f', 'cvba', 'vzw'],
    lastExactly: ['BV', 'NV', 'VOF']
  },
  // PL, CZ, SK
  {
    last: ['sp z o o', 'sp zoo', 'spółka akcyjna', 's r o', 'sp k', 'sp j'],
    lastExactly: ['s.c.', 'P.S.A.', 'a.s.', 'z.s.', 'z. s.', 'o.p.s.']
  },
  // DK, NO, SE, FI, IS, EE, LV, LT
  {
    last: ['a/s', 'aps', 'oyj', 'ehf', 'osaühing', 'aktiebolag'],
    lastExactly: ['AS', 'AB', 'Oy', 'OY', 'ry', 'ASA', 'HB', 'hf.', 'OÜ', 'MTÜ', 'I/S', 'K/S', 'SIA', 'UAB'],
    first: ['uab', 'všį']
  },
  // HU, RO, BG, HR, RS, GR, TR, RU, UA
  {
    last: ['kft', 'zrt', 'nyrt', 'd o o', 'doo', 'e o o d', 'eood', 'ltd şti', 'anonim şirketi', 'limited şirketi', 'ооо', 'тов', 'еоод', 'ε π ε', 'επε', 'ικε'],
    lastExactly: ['A.Ş.', 'AŞ', 'd.d.', 'Α.Ε.', 'OOD', 'ООД', 'ЕАД', 'АД', 'ΑΕ'],
    first: ['ооо', 'тоо', 'оао', 'зао', 'пао', 'тов'],
    // In capitals: Пат and Ао are names of people.
    anywhere: ['АО ', 'ПАТ ', 'ПрАТ ']
  },
  // JP
  {
    last: ['kabushiki kaisha', 'godo kaisha', 'kabushiki gaisha'],
    lastExactly: ['KK', 'K.K.', 'GK', 'YK', 'G.K.'],
    anywhere: ['株式会社', '有限会社', '合同会社', '合資会社', '社団法人', '財団法人', '学校法人', '宗教法人', '医療法人', '大学法人', '行政法人', 'NPO法人', '(株)', '（株）', '(有)']
  },
  // KR
  {
    anywhere: ['주식회사', '유한회사', '유한책임회사', '(주)', '（주）', '(유)', '재단법인', '사단법인']
  },
  // CN, HK, TW
  {
    anywhere: ['有限公司', '有限责任公司', '股份公司', '股份有限公司', '有限責任公司', '集团公司'],
    last: ['公司', '集团', '集團']
  },
  // SA, AE, EG, LB, MA
  {
    last: ['ش م م', 'ذ م م', 'ش م ل', 'ش م ع', 'ش م ك', 'fz llc', 'fzco', 'fze', 'w l l', 'wll', 'jsc', 'pjsc'],
    first: ['شركة', 'مؤسسة', 'مجموعة']
  },
  // ID, MY, TH, VN, PH
  {
    last: ['sdn bhd', 'bhd', 'tbk', 'joint stock company'],
    first: ['công ty'],
    anywhere: ['บริษัท', 'มูลนิธิ', 'สมาคม']
  },
  // IL
  {
    anywhere: ['בע"מ', 'בע״מ', "בע''מ"],
    first: ['חברת', 'עמותת', 'אוניברסיטת', 'עיריית']
  }
]

/** Words that often end the name of an organisation, and people's too (Emily Post). */
export const organisationWords: readonly string[] = [
  ...['agency', 'association', 'blog', 'books', 'bureau', 'chronicle', 'club', 'collective', 'college'],
  ...['council', 'daily', 'department', 'desk', 'editors', 'express', 'foundation', 'gazette', 'group'],
  ...['guardian', 'herald', 'institute', 'journal', 'labs', 'library', 'magazine', 'media', 'ministry'],
  ...['museum', 'contributors', 'community', 'project', 'network', 'news', 'newspaper', 'office', 'post', 'press', 'publishing', 'review'],
  ...['school', 'shop', 'society', 'staff', 'standard', 'store', 'studio', 'studios', 'team', 'times'],
  ...['hospital', 'records', 'party', 'tribune', 'union', 'university', 'weekly', 'redaktion', 'verlag', 'zeitung', 'universität'],
  ...['verein', 'éditions', 'rédaction', 'université', 'editorial', 'redacción', 'universidad'],
  ...['redazione', 'editore', 'università', 'editora', 'redação', 'universidade', 'redactie', 'krant'],
  ...['uitgeverij', 'universiteit', 'redakcja', 'wydawnictwo', 'uniwersytet', '編集部', '新聞', '新聞社', '大学', '協会', '財団', '学会', '銀行', '病院', '放送', '市役所'],
  ...['出版', '편집부', '신문', '대학교', '출판사', '재단', '협회', '병원', '은행', '연구소', '정부', '시청', '协会', '基金会', '银行', '医院', '研究所', '政府', '编辑部', '日报', '出版社', 'جريدة', 'صحيفة', 'جامعة']
]

/** Words for a group that begin the name of one (`Redaktion Hafenblatt`), and nobody's first name. */
export const groupStarts: readonly string[] = ['team', 'redaktion', 'équipe', 'rédaction', 'equipo', 'redacción', 'redazione', 'equipe', 'redação', 'redactie', 'zespół', 'redakcja']

/**
 * Words that begin the name of an institution, before another word: nobody has them for a first name.
 * `ville` is one in Finland, so it is `ville de`.
 */
export const institutionStarts: readonly string[] = [
  ...['university of', 'ministry of', 'department of', 'city of', 'town of', 'bank of', 'institute of', 'institute for'],
  ...['museum of', 'church of', 'college of', 'office of', 'society of', 'society for', 'association of', 'friends of'],
  ...['universität', 'hochschule', 'stadt', 'gemeinde', 'ministerium', 'bundesministerium', 'stiftung', 'verein', 'verband'],
  ...['klinik', 'krankenhaus', 'kanzlei', 'praxis', 'apotheke', 'kirche', 'hotel', 'restaurant', 'bank', 'museum', 'institut'],
  ...['université', 'ministère', 'ville de', 'mairie', 'fondation', 'association', 'clinique', 'hôpital', 'musée', 'banque'],
  ...['universidad', 'ministerio', 'ayuntamiento', 'fundación', 'asociación', 'clínica', 'hospital', 'museo', 'banco', 'instituto', 'partido'],
  ...['università', 'ministero', 'comune di', 'fondazione', 'associazione', 'ospedale', 'banca', 'istituto', 'partito'],
  ...['universidade', 'ministério', 'câmara municipal', 'prefeitura', 'fundação', 'associação', 'museu'],
  ...['universiteit', 'ministerie', 'gemeente', 'stichting', 'vereniging', 'ziekenhuis'],
  ...['uniwersytet', 'ministerstwo', 'urząd', 'gmina', 'fundacja', 'stowarzyszenie', 'szpital', 'muzeum', 'instytut'],
  ...['landeshauptstadt', 'bundesamt', 'landesamt', 'freiwillige feuerwehr', 'technische universität', 'éditions', 'lycée', 'fédération', 'cabinet'],
  ...['colegio', 'junta de', 'editorial', 'casa editrice', 'liceo', 'editora', 'escola', 'uitgeverij', 'wydawnictwo', 'szkoła'],
  ...['صحيفة', 'جريدة', 'جامعة', 'وزارة', 'بلدية', 'جمعية', 'مستشفى', 'بنك', 'متحف', 'معهد']
]

/** Degrees and the like: behind a name they are part of it, alone they are nobody. */
export const degrees: readonly string[] = [
  ...['phd', 'ph d', 'md', 'm d', 'dphil', 'jd', 'j d', 'esq', 'jr', 'sr', 'ii', 'iii', 'iv', 'mba'],
  ...['msc', 'm sc', 'bsc', 'b sc', 'ba', 'b a', 'ma', 'm a', 'llm', 'll m', 'llb', 'rn', 'dds', 'dvm'],
  ...['cpa', 'd d', 'bt', 'frs', 'obe', 'mbe', 'kbe', 'qc', 'kc', 'frcp', 'frsa', 'mp', 'edd', 'psyd', 'pharmd'],
  ...['dr', 'prof', 'professor', 'mr', 'mrs', 'ms', 'dipl ing', 'dott', 'dr med', 'phd candidate', 'et al']
]

/** What joins two names, between spaces. Where `isRare`, people's names hold it too (Ortega y Gasset). */
export const joiners: readonly { readonly word: string; readonly isRare?: boolean }[] = [
  ...['and', '&', 'und', 'et', 'oraz', '/', '+', 'with', 'mit', 'avec', 'con', 'com', 'met'].map(
    (word) => ({ word })
  ),
  ...['y', 'e', 'i', 'en', 'و', '和', '与', '及', 'と', '과', '와', '및'].map((word) => ({
    word,
    isRare: true
  }))
]
