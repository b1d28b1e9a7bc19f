import type { MadeWords, ToldStage } from '../../src/audit/words/made-words.js'

/** A sentence with a gap that says by whom this text was made, and one that says the contrary. */
type Frame = readonly [said: string, denied: string]

/** What AI did in one language: forms that fit into the gap of a frame, parted by strokes. */
export interface MadeSentences {
  readonly tag: MadeWords['tag']
  readonly frames: Readonly<Record<string, Frame>>
  readonly stages: Readonly<Partial<Record<ToldStage | 'generated', Readonly<Record<string, string>>>>>
}

const en: MadeSentences = {
  tag: 'en',
  frames: {
    was: ['This article was _ by ChatGPT.', 'This article was not _ by ChatGPT.'],
    did: ['ChatGPT _ this article.', 'ChatGPT never _ this article.'],
    to: ['We used ChatGPT to _ this article.', 'We have never used ChatGPT to _ this article.'],
    in: ['We relied on ChatGPT in _ this article.', 'We have never relied on ChatGPT in _ this article.'],
    of: ['ChatGPT was used in the _ of this article.', 'ChatGPT was not used in the _ of this article.']
  },
  stages: {
    translation: {
      was: 'translated|translated from Plattdeutsch|translated into Plattdeutsch|translated from Plattdeutsch to English|translated from Plattdeutsch into English',
      to: 'translate', in: 'translating', of: 'translation'
    },
    summarizing: { was: 'summarised|summarized', to: 'summarise|summarize', in: 'summarising|summarizing' },
    proofreading: {
      was: 'proofread|grammar-checked|spell-checked|spell checked',
      did: 'checked the spelling of|checked grammar in', to: 'check the spelling of|check grammar in', in: 'proofreading'
    },
    transcription: { was: 'transcribed', to: 'transcribe', in: 'transcribing', of: 'transcription' },
    illustration: { was: 'illustrated', to: 'illustrate', of: 'illustration|illustrations' },
    research: { was: 'researched', to: 'research', in: 'researching' },
    editing: {
      was: 'edited|revised|rewritten|polished|improved|reworded', did: 'rewrote',
      to: 'edit|revise|rewrite|polish|improve', in: 'editing|improving'
    },
    drafting: {
      was: 'typed|outlined|ghost-written|ghostwritten|written|drafted|first drafted|authored|co-authored|composed|penned|put together|phrased|worded',
      did: 'wrote|co-wrote|cowrote',
      to: 'write|draft|author|compose|prepare', in: 'writing|drafting|composing|preparing|putting together', of: 'preparation'
    },
    generated: {
      was: 'generated|auto-generated|machine-generated|computer-generated|produced|created|prepared|made|compiled|built|assembled',
      did: 'generates|writes',
      to: 'generate|create|produce|make|compile', in: 'generating|creating|producing|making', of: 'generation|creation|production'
    }
  }
}

const de: MadeSentences = {
  tag: 'de',
  frames: {
    was: ['Dieser Text wurde von ChatGPT _.', 'Dieser Text wurde nicht von ChatGPT _.'],
    adjective: ['Sie lesen einen von ChatGPT _ Text.', 'Sie lesen keinen von ChatGPT _ Text.'],
    did: ['Diesen Text _ ChatGPT.', 'Diesen Text _ nicht ChatGPT.'],
    we: ['Mit ChatGPT _ unsere Texte.', 'Nie _ mit ChatGPT unsere Texte.'],
    to: ['ChatGPT hat uns geholfen, diesen Text zu _.', 'ChatGPT hat uns nicht geholfen, diesen Text zu _.'],
    of: ['Bei der _ dieses Textes wurde ChatGPT genutzt.', 'Bei der _ dieses Textes wurde ChatGPT nicht genutzt.'],
    during: ['Während des _ dieses Textes half ChatGPT.', 'Während des _ dieses Textes half ChatGPT nicht.'],
    at: ['Beim _ dieses Textes half ChatGPT.', 'Beim _ dieses Textes half ChatGPT nicht.']
  },
  stages: {
    translation: { was: 'übersetzt', adjective: 'übersetzten', to: 'übersetzen|übertragen', of: 'Übersetzung' },
    summarizing: { was: 'zusammengefasst', adjective: 'zusammengefassten', at: 'Zusammenfassen' },
    proofreading: { was: 'Korrektur gelesen|korrekturgelesen|korrigiert|gegengelesen|gelesen', adjective: 'korrigierten', at: 'Korrekturlesen', of: 'Korrektur' },
    illustration: { was: 'illustriert|bebildert', to: 'bebildern' },
    research: { was: 'recherchiert', of: 'Recherche', to: 'recherchieren' },
    editing: { was: 'bearbeitet|überarbeitet|redigiert|verbessert', adjective: 'überarbeiteten', to: 'überarbeiten|bearbeiten', of: 'Überarbeitung' },
    drafting: {
      was: 'geschrieben|mitgeschrieben|verfasst|formuliert|entworfen', adjective: 'geschriebenen|verfassten|formulierten', did: 'schrieb',
      to: 'schreiben|verfassen|formulieren', of: 'Abfassung|Fassung|ersten Fassung|Textfassung', at: 'Entwurf', during: 'Entwurfs'
    },
    generated: {
      was: 'generiert|erstellt|erzeugt|erarbeitet|produziert|gemacht|angefertigt|miterstellt', adjective: 'generierten|erstellten', did: 'schreibt|erzeugt|erstellt',
      we: 'entstehen|entstanden|entstand|entsteht',
      to: 'erstellen|erzeugen', of: 'Erstellung|Produktion|Anfertigung|Entstehung'
    }
  }
}

const fr: MadeSentences = {
  tag: 'fr',
  frames: {
    m: ['Cet article a été _ par ChatGPT.', 'Cet article n’a pas été _ par ChatGPT.'],
    f: ['Cette page a été _ par ChatGPT.', 'Cette page n’a pas été _ par ChatGPT.'],
    mm: ['Ces articles ont été _ par ChatGPT.', 'Ces articles n’ont pas été _ par ChatGPT.'],
    ff: ['Ces pages ont été _ par ChatGPT.', 'Ces pages n’ont pas été _ par ChatGPT.'],
    does: ['ChatGPT _ nos articles.', 'ChatGPT ne _ pas nos articles.'],
    to: ['Nous avons utilisé ChatGPT pour _ cet article.', 'Nous n’avons pas utilisé ChatGPT pour _ cet article.'],
    of: ['ChatGPT a servi à _ de cet article.', 'ChatGPT n’a pas servi à _ de cet article.'],
    is: ['_ de cet article provient de ChatGPT.', '_ de cet article ne provient pas de ChatGPT.']
  },
  stages: {
    translation: { m: 'traduit', f: 'traduite', mm: 'traduits', ff: 'traduites', to: 'traduire', of: 'la traduction' },
    summarizing: { m: 'résumé', f: 'résumée', mm: 'résumés', ff: 'résumées', to: 'résumer' },
    proofreading: {
      m: 'relu|corrigé', f: 'relue|corrigée', mm: 'relus|corrigés', ff: 'relues|corrigées',
      to: 'relire|corriger', of: 'la relecture|la correction'
    },
    illustration: { m: 'illustré', f: 'illustrée', mm: 'illustrés', ff: 'illustrées', to: 'illustrer' },
    editing: {
      m: 'révisé|retravaillé|réécrit|amélioré', f: 'révisée|retravaillée|réécrite|améliorée',
      mm: 'révisés|retravaillés|réécrits|améliorés', ff: 'révisées|retravaillées|réécrites|améliorées',
      to: 'réviser|réécrire|améliorer|retravailler'
    },
    drafting: {
      m: 'écrit|coécrit|co-écrit|rédigé|formulé|composé', f: 'écrite|rédigée|formulée|composée',
      mm: 'écrits|rédigés|formulés|composés', ff: 'écrites|rédigées|formulées|composées',
      to: 'écrire|rédiger|composer|formuler', of: 'une première rédaction|l’écriture',
      is: 'La première version|Cette version|Le premier jet|Le brouillon|L’ébauche'
    },
    generated: {
      m: 'généré|cogénéré|créé|produit|réalisé|élaboré|conçu|fait|préparé', f: 'générée|créée|produite|réalisée|élaborée|conçue|faite|préparée',
      mm: 'générés|créés|produits|réalisés|élaborés|conçus|faits|préparés', ff: 'générées|créées|produites|réalisées|élaborées|conçues|faites|préparées',
      does: 'rédige|écrit|génère|produit',
      to: 'générer|créer|produire|réaliser|élaborer|préparer',
      of: 'la création|la génération|la production|la préparation|l’élaboration'
    }
  }
}

const es: MadeSentences = {
  tag: 'es',
  frames: {
    m: ['Este artículo ha sido _ por ChatGPT.', 'Este artículo no ha sido _ por ChatGPT.'],
    f: ['Esta página ha sido _ por ChatGPT.', 'Esta página no ha sido _ por ChatGPT.'],
    mm: ['Estos artículos han sido _ por ChatGPT.', 'Estos artículos no han sido _ por ChatGPT.'],
    ff: ['Estas páginas han sido _ por ChatGPT.', 'Estas páginas no han sido _ por ChatGPT.'],
    did: ['ChatGPT _ este artículo.', 'ChatGPT nunca _ este artículo.'],
    we: ['Con ChatGPT _ este artículo.', 'Nunca _ con ChatGPT este artículo.'],
    to: ['Hemos usado ChatGPT para _ este artículo.', 'No hemos usado ChatGPT para _ este artículo.'],
    asked: ['Hemos pedido a ChatGPT _ este artículo.', 'No hemos pedido a ChatGPT _ este artículo.'],
    of: ['ChatGPT ayudó en la _ de este artículo.', 'ChatGPT no ayudó en la _ de este artículo.'],
    is: ['_ de este artículo procede de ChatGPT.', '_ de este artículo no procede de ChatGPT.']
  },
  stages: {
    translation: {
      m: 'traducido', f: 'traducida', mm: 'traducidos', ff: 'traducidas', did: 'tradujo',
      we: 'traduje|traducimos|se traduce|se traducen', to: 'traducir', of: 'traducción'
    },
    summarizing: { m: 'resumido', f: 'resumida', mm: 'resumidos', ff: 'resumidas', did: 'resumió', we: 'se resume|se resumen', to: 'resumir' },
    proofreading: { m: 'corregido', f: 'corregida', mm: 'corregidos', ff: 'corregidas', did: 'corrigió', to: 'corregir', of: 'corrección' },
    illustration: { m: 'ilustrado', f: 'ilustrada', mm: 'ilustrados', ff: 'ilustradas', to: 'ilustrar' },
    editing: {
      m: 'editado|revisado|reescrito|mejorado', f: 'editada|revisada|reescrita|mejorada',
      mm: 'editados|revisados|reescritos|mejorados', ff: 'editadas|revisadas|reescritas|mejoradas',
      did: 'revisó|editó', to: 'editar|reescribir|mejorar|revisar', of: 'edición'
    },
    drafting: {
      m: 'escrito|coescrito|redactado', f: 'escrita|redactada', mm: 'escritos|redactados', ff: 'escritas|redactadas',
      did: 'escribió|redactó',
      we: 'escribí|escribimos|escribieron|redacté|redactamos|redactaron|se redacta|se redactan|se escribe|se escriben|se escribió|se redactó',
      to: 'escribir|redactar', asked: 'que redactara|que escribiera|que redacte|que escriba', of: 'primera redacción|escritura',
      is: 'El borrador|La primera versión'
    },
    generated: {
      m: 'generado|creado|elaborado|producido|realizado|hecho|preparado', f: 'generada|creada|elaborada|producida|realizada|hecha|preparada',
      mm: 'generados|creados|elaborados|producidos|realizados|hechos|preparados', ff: 'generadas|creadas|elaboradas|producidas|realizadas|hechas|preparadas',
      did: 'produjo|generó|creó|elaboró|preparó|hizo|redacta|escribe|genera',
      we: 'se genera|se generan|se crea|se crean|se elabora|se elaboran|se produce|se producen',
      to: 'generar|crear|elaborar|producir|preparar|hacer', of: 'creación|elaboración|generación|producción|preparación'
    }
  }
}

const it: MadeSentences = {
  tag: 'it',
  frames: {
    m: ['Questo articolo è stato _ da ChatGPT.', 'Questo articolo non è stato _ da ChatGPT.'],
    f: ['Questa pagina è stata _ da ChatGPT.', 'Questa pagina non è stata _ da ChatGPT.'],
    mm: ['Questi articoli sono stati _ da ChatGPT.', 'Questi articoli non sono stati _ da ChatGPT.'],
    ff: ['Queste pagine sono state _ da ChatGPT.', 'Queste pagine non sono state _ da ChatGPT.'],
    did: ['ChatGPT _ questo articolo.', 'ChatGPT mai _ questo articolo.'],
    to: ['Abbiamo usato ChatGPT per _ questo articolo.', 'Non abbiamo usato ChatGPT per _ questo articolo.'],
    of: ['Nella _ di questo articolo abbiamo usato ChatGPT.', 'Nella _ di questo articolo non abbiamo usato ChatGPT.']
  },
  stages: {
    translation: { m: 'tradotto', f: 'tradotta', mm: 'tradotti', ff: 'tradotte', did: 'tradusse', to: 'tradurre', of: 'traduzione' },
    summarizing: { m: 'riassunto', f: 'riassunta', mm: 'riassunti', ff: 'riassunte', to: 'riassumere' },
    proofreading: { m: 'corretto', f: 'corretta', mm: 'corretti', ff: 'corrette', to: 'correggere', of: 'correzione' },
    illustration: { m: 'illustrato', f: 'illustrata', mm: 'illustrati', ff: 'illustrate', to: 'illustrare' },
    editing: {
      m: 'rivisto|modificato|riscritto|migliorato', f: 'rivista|modificata|riscritta|migliorata',
      mm: 'rivisti|modificati|riscritti|migliorati', ff: 'riviste|modificate|riscritte|migliorate',
      to: 'rivedere|riscrivere|migliorare', of: 'revisione'
    },
    drafting: {
      m: 'scritto|coscritto|redatto|composto|steso', f: 'scritta|redatta|composta|stesa', mm: 'scritti|redatti|composti|stesi', ff: 'scritte|redatte|composte|stese',
      did: 'scrisse', to: 'scrivere|redigere', of: 'stesura|scrittura|redazione|bozza|prima versione|prima stesura'
    },
    generated: {
      m: 'generato|creato|prodotto|realizzato|elaborato|preparato|fatto', f: 'generata|creata|prodotta|realizzata|elaborata|preparata|fatta',
      mm: 'generati|creati|prodotti|realizzati|elaborati|preparati|fatti', ff: 'generate|create|prodotte|realizzate|elaborate|preparate|fatte',
      did: 'scrive|genera|redige', to: 'generare|creare|produrre|realizzare|elaborare|preparare',
      of: 'creazione|generazione|produzione|preparazione|realizzazione'
    }
  }
}

const pt: MadeSentences = {
  tag: 'pt',
  frames: {
    m: ['Este artigo foi _ por ChatGPT.', 'Este artigo não foi _ por ChatGPT.'],
    f: ['Esta página foi _ por ChatGPT.', 'Esta página não foi _ por ChatGPT.'],
    mm: ['Estes artigos foram _ por ChatGPT.', 'Estes artigos não foram _ por ChatGPT.'],
    ff: ['Estas páginas foram _ por ChatGPT.', 'Estas páginas não foram _ por ChatGPT.'],
    did: ['O ChatGPT _ este artigo.', 'O ChatGPT nunca _ este artigo.'],
    we: ['Com o ChatGPT _ este artigo.', 'Nunca _ com o ChatGPT este artigo.'],
    to: ['Usámos o ChatGPT para _ este artigo.', 'Não usámos o ChatGPT para _ este artigo.'],
    asked: ['Pedimos ao ChatGPT _ este artigo.', 'Não pedimos ao ChatGPT _ este artigo.'],
    of: ['O ChatGPT ajudou na _ deste artigo.', 'O ChatGPT não ajudou na _ deste artigo.'],
    is: ['_ deste artigo vem do ChatGPT.', '_ deste artigo não vem do ChatGPT.']
  },
  stages: {
    translation: { m: 'traduzido', f: 'traduzida', mm: 'traduzidos', ff: 'traduzidas', did: 'traduziu', we: 'traduzimos', to: 'traduzir', of: 'tradução' },
    summarizing: { m: 'resumido', f: 'resumida', mm: 'resumidos', ff: 'resumidas', did: 'resumiu', to: 'resumir' },
    proofreading: { m: 'corrigido', f: 'corrigida', mm: 'corrigidos', ff: 'corrigidas', to: 'corrigir', of: 'correção' },
    illustration: { m: 'ilustrado', f: 'ilustrada', mm: 'ilustrados', ff: 'ilustradas', to: 'ilustrar' },
    editing: {
      m: 'editado|revisto|revisado|reescrito|melhorado', f: 'editada|revista|revisada|reescrita|melhorada',
      mm: 'editados|revistos|revisados|reescritos|melhorados', ff: 'editadas|revistas|revisadas|reescritas|melhoradas',
      to: 'editar|reescrever|melhorar|rever', of: 'edição|revisão'
    },
    drafting: {
      m: 'escrito|coescrito|redigido', f: 'escrita|redigida', mm: 'escritos|redigidos', ff: 'escritas|redigidas',
      did: 'escreveu|redigiu', we: 'escrevi|escrevemos|escreveram|redigi|redigimos', asked: 'que escrevesse|que redigisse|que escreva',
      to: 'escrever|redigir', of: 'redação|redacção|escrita', is: 'O rascunho|A primeira versão'
    },
    generated: {
      m: 'gerado|criado|elaborado|produzido|realizado|feito|preparado', f: 'gerada|criada|elaborada|produzida|realizada|feita|preparada',
      mm: 'gerados|criados|elaborados|produzidos|realizados|feitos|preparados', ff: 'geradas|criadas|elaboradas|produzidas|realizadas|feitas|preparadas',
      did: 'produziu|gerou|criou|elaborou|preparou|fez|escreve|gera|redige',
      to: 'gerar|criar|elaborar|produzir|preparar|fazer', of: 'criação|elaboração|geração|produção|preparação'
    }
  }
}

const nl: MadeSentences = {
  tag: 'nl',
  frames: {
    was: ['Deze tekst is door ChatGPT _.', 'Deze tekst is niet door ChatGPT _.'],
    adjective: ['Dit is de door ChatGPT _ tekst die u leest.', 'Dit is niet de door ChatGPT _ tekst die u leest.'],
    did: ['ChatGPT _ deze tekst.', 'ChatGPT _ deze tekst nooit.'],
    with: ['Met ChatGPT _ wij deze tekst.', 'Nooit _ wij met ChatGPT deze tekst.'],
    to: ['ChatGPT heeft ons geholpen deze tekst te _.', 'ChatGPT heeft ons niet geholpen deze tekst te _.'],
    at: ['Bij het _ van deze tekst hielp ChatGPT.', 'Bij het _ van deze tekst hielp ChatGPT niet.'],
    of: ['Bij de _ van deze tekst hielp ChatGPT.', 'Bij de _ van deze tekst hielp ChatGPT niet.']
  },
  stages: {
    translation: { was: 'vertaald', adjective: 'vertaalde', did: 'vertaalde', to: 'vertalen', of: 'vertaling' },
    summarizing: { was: 'samengevat', did: 'vatte', to: 'samenvatten' },
    proofreading: { was: 'gecorrigeerd|nagelezen', to: 'corrigeren|nalezen', of: 'correctie' },
    illustration: { was: 'geïllustreerd', to: 'illustreren' },
    editing: { was: 'bewerkt|herschreven|geredigeerd|verbeterd', adjective: 'bewerkte', to: 'bewerken|herschrijven|redigeren|verbeteren', of: 'redactie' },
    drafting: {
      was: 'geschreven|meegeschreven|mede geschreven|opgesteld|verwoord|geformuleerd', adjective: 'opgestelde', did: 'schreef', with: 'schreven',
      to: 'schrijven|opstellen', at: 'schrijven|concept', of: 'eerste versie|versie|kladversie|opzet'
    },
    generated: {
      was: 'gegenereerd|mede gegenereerd|gemaakt|gecreëerd|geproduceerd|samengesteld|voorbereid', adjective: 'gegenereerde|gemaakte',
      did: 'maakte|genereerde|schrijft|maakt|genereert|produceerde', to: 'maken|genereren|produceren|voorbereiden', of: 'totstandkoming|productie'
    }
  }
}

const pl: MadeSentences = {
  tag: 'pl',
  frames: {
    m: ['Ten tekst został _ przez ChatGPT.', 'Ten tekst nie został _ przez ChatGPT.'],
    f: ['Ta strona została _ przez ChatGPT.', 'Ta strona nie została _ przez ChatGPT.'],
    mm: ['Te teksty zostały _ przez ChatGPT.', 'Te teksty nie zostały _ przez ChatGPT.'],
    one: ['Ten tekst _ z pomocą ChatGPT.', 'Tego tekstu nie _ z pomocą ChatGPT.'],
    to: ['ChatGPT pomógł nam _ ten tekst.', 'ChatGPT nie pomógł nam _ tego tekstu.'],
    at: ['Przy _ tego tekstu pomógł ChatGPT.', 'Przy _ tego tekstu ChatGPT nie pomógł.'],
    is: ['_ tego tekstu pochodzi od ChatGPT.', '_ tego tekstu nie pochodzi od ChatGPT.']
  },
  stages: {
    translation: {
      m: 'przetłumaczony', f: 'przetłumaczona', mm: 'przetłumaczone', one: 'przetłumaczono|przetłumaczył|przetłumaczyła|przetłumaczyłam|przetłumaczyliśmy',
      to: 'przetłumaczyć', at: 'tłumaczeniu|przekładzie', is: 'Tłumaczenie|Przekład'
    },
    summarizing: { m: 'streszczony', f: 'streszczona', mm: 'streszczone', one: 'streszczono|streścił|streściła|streściliśmy', to: 'streścić', at: 'streszczaniu' },
    proofreading: { m: 'skorygowany|sprawdzony', f: 'skorygowana|sprawdzona', mm: 'skorygowane|sprawdzone', one: 'skorygowano|sprawdzono|sprawdził|sprawdziła|sprawdziliśmy', is: 'Korekta' },
    illustration: { m: 'zilustrowany', f: 'zilustrowana', mm: 'zilustrowane', one: 'zilustrowano' },
    editing: {
      m: 'zredagowany|przerobiony|poprawiony', f: 'zredagowana|przerobiona|poprawiona', mm: 'zredagowane|przerobione|poprawione',
      one: 'zredagowano|poprawiono|poprawił|poprawiła|poprawiliśmy', at: 'redakcji|redagowaniu|poprawieniu'
    },
    drafting: {
      m: 'napisany|sporządzony', f: 'napisana|sporządzona', mm: 'napisane|sporządzone',
      one: 'napisano|napisał|napisała|napisałam|napisałem|napisaliśmy|współpisał|pisał|pisała|pisałam|pisałem|pisaliśmy|zredagował|zredagowała|zredagowaliśmy',
      to: 'napisać|redagować', at: 'pisaniu|napisaniu', is: 'Szkic|Pierwsza wersja|Wersja'
    },
    generated: {
      m: 'wygenerowany|generowany|stworzony|tworzony|utworzony|opracowany|przygotowany|wykonany',
      f: 'wygenerowana|generowana|stworzona|tworzona|utworzona|opracowana|przygotowana|wykonana',
      mm: 'wygenerowane|generowane|stworzone|tworzone|utworzone|opracowane|przygotowane|wykonane',
      one: 'wygenerowano|stworzono|utworzono|opracowano|przygotowano|wykonano|powstał|powstała|powstało|powstały|powstaje|powstają|wygenerował|wygenerowała|wygenerowałam|wygenerowałem|wygenerowaliśmy|stworzył|stworzyła|stworzyliśmy|przygotował|przygotowaliśmy|wykonał|wykonaliśmy|opracował|opracowaliśmy|tworzy|pisze|generuje',
      to: 'przygotować|stworzyć|wygenerować', at: 'przygotowaniu|tworzeniu|wytworzeniu|generowaniu|wygenerowaniu|wykonywaniu|stworzeniu|opracowaniu|powstaniu|powstawaniu'
    }
  }
}

const ja: MadeSentences = {
  tag: 'ja',
  frames: {
    do: ['この記事はAIが_しました。', 'この記事はAIが_していません。'],
    did: ['この記事はAIが_ました。', 'この記事はAIが_ませんでした。'],
    was: ['この記事はAIによって_れました。', 'この記事はAIによって_れていません。'],
    plain: ['この記事はAIが_たものです。', 'この記事はAIが_たものではありません。'],
    to: ['この記事を_のにAIを使いました。', 'この記事を_のにAIを使いませんでした。'],
    of: ['この記事の_はAIによるものです。', 'この記事の_はAIによるものではありません。']
  },
  stages: {
    translation: { do: '翻訳' },
    summarizing: { do: '要約' },
    proofreading: { do: '校正|添削' },
    illustration: { of: 'イラスト' },
    editing: { do: '編集|推敲|修正|加筆|校閲', did: '直し' },
    drafting: { do: '執筆|起草|下書き', did: '書き', was: '書か', plain: '書い', to: '書く', of: '草稿|初稿' },
    generated: { do: '作成|生成|制作|出力', did: '作り|まとめ', was: '作ら', plain: '作っ' }
  }
}

const ko: MadeSentences = {
  tag: 'ko',
  frames: {
    did: ['이 글은 AI가 _.', '이 글은 AI 없이 _.'],
    which: ['이 글은 AI가 _ 것입니다.', '이 글은 AI가 _ 것이 아닙니다.'],
    of: ['이 글의 _ AI의 결과물입니다.', '이 글의 _ AI의 결과물이 아닙니다.'],
    while: ['이 글을 _ AI를 사용했습니다.', '이 글을 _ AI를 사용하지 않았습니다.']
  },
  stages: {
    translation: { did: '번역했습니다', which: '번역한' },
    summarizing: { did: '요약했습니다', which: '요약한' },
    proofreading: { did: '교정했습니다', which: '교정한' },
    illustration: { of: '삽화는' },
    editing: { did: '편집했습니다|수정했습니다|다듬었습니다', which: '편집한|수정한|다듬은' },
    drafting: { did: '작성했습니다|집필했습니다|썼습니다|쓰였습니다|쓰여졌습니다|써졌습니다', which: '작성한|집필한|쓴', while: '쓰면서|쓰는 데', of: '초안은|초고는' },
    generated: { did: '생성했습니다|제작했습니다|만들었습니다|준비했습니다', which: '생성한|제작한|만든|준비한' }
  }
}

const zh: MadeSentences = {
  tag: 'zh-Hans',
  frames: {
    was: ['本网站的文章均由AI工具_。', '本网站的文章均不是由AI工具_的。'],
    of: ['本网站的文章的_均来自AI工具。', '本网站的文章的_均并非来自AI工具。']
  },
  stages: {
    translation: { was: '翻译|译' },
    summarizing: { was: '总结|概括' },
    proofreading: { was: '校对|核对|审核' },
    illustration: { was: '配图', of: '配图|插图' },
    editing: { was: '编辑|润色|修改|改写|审阅' },
    drafting: { was: '撰写|创作|写作|写成|编写|起草|写', of: '初稿|草稿' },
    generated: { was: '生成|制作|合成|完成|产生|整理|输出' }
  }
}

const ar: MadeSentences = {
  tag: 'ar',
  frames: {
    m: ['_ هذا النص بواسطة ChatGPT.', 'ليس صحيحًا أنه _ هذا النص بواسطة ChatGPT.'],
    f: ['_ هذه المقالة بواسطة ChatGPT.', 'ليس صحيحًا أنه _ هذه المقالة بواسطة ChatGPT.'],
    is: ['هذا النص _ بواسطة ChatGPT.', 'هذا النص غير _ بواسطة ChatGPT.'],
    it: ['هذا النص _ ChatGPT.', 'ليس صحيحًا أن هذا النص _ ChatGPT.'],
    done: ['هذا النص تم _ بواسطة ChatGPT.', 'هذا النص لم يتم _ بواسطة ChatGPT.'],
    does: ['ChatGPT _ مقالاتنا.', 'ChatGPT لا _ مقالاتنا.'],
    in: ['استخدمنا ChatGPT في _ هذا النص.', 'لم نستخدم ChatGPT في _ هذا النص.']
  },
  stages: {
    translation: { m: 'تُرجم|ترجم', f: 'تُرجمت|ترجمت', is: 'مترجم', it: 'ترجمته|ترجمة بواسطة', in: 'ترجمة' },
    summarizing: { m: 'لُخص|لخص', f: 'لُخصت', is: 'ملخصة', in: 'تلخيص' },
    proofreading: { it: 'دققه', in: 'تدقيق' },
    editing: { it: 'راجعه|حرره', done: 'مراجعته', in: 'تحرير|تعديل|مراجعة' },
    drafting: {
      m: 'كُتب|كتب|صِيغ|صيغ', f: 'كُتبت|صيغت', is: 'مكتوب', it: 'كتبه|صاغه', done: 'كتابته|صياغته', does: 'يكتب|تكتب',
      in: 'كتابة|صياغة|تأليف|مسودة|المسودة الأولى من'
    },
    generated: {
      m: 'تم إنشاء|تم توليد|تم إنتاج|تم إعداد|تم كتابة|أُنشئ|أنشئ|وُلّد|أُعد|أعد|أُعدّ|نشأ', f: 'تمت كتابة|أُنشئت|أُعدت', is: 'مولّد', it: 'أنتجه',
      done: 'إنشاؤه|توليده|إنتاجه|إعداده', does: 'ينشئ|يُنشئ|أنتج', in: 'إنشاء|توليد|إنتاج|إعداد'
    }
  }
}

/** By the languages of the words. */
export const madeSentences: readonly MadeSentences[] = [en, de, fr, es, it, pt, nl, pl, ja, ko, zh, ar]
