import type { OpeningWords } from './opening-words.js'

/**
 * What labels in the preview languages open with: enough to refuse a text that has one where its
 * words were not given. `npm run freeze openings` writes it, and a test holds it complete.
 */
export const previewOpenings: readonly OpeningWords[] = [
  {
    tag: 'bg',
    marks: [
      'Генерирано от изкуствен интелект',
      'Преведено от изкуствен интелект',
      'Обобщено от изкуствен интелект',
      'Транскрибирано от изкуствен интелект',
      'Написано с помощта на изкуствен интелект',
      'С обобщение от изкуствен интелект',
      'Илюстрирано с изкуствен интелект',
      'Чете глас на изкуствен интелект',
      'Проверено с изкуствен интелект',
      'Изображения, описани от изкуствен интелект',
      'С помощта на изкуствен интелект',
      'Използван е изкуствен интелект',
      'Написано от хора'
    ],
    personaTags: ['Симулация', 'Пародия'],
    personaStarts: ['Това не е ']
  },
  {
    tag: 'cs',
    marks: [
      'Vygenerováno AI',
      'Přeloženo AI',
      'Shrnuto AI',
      'Přepis vytvořený AI',
      'Napsáno s pomocí AI',
      'Se shrnutím od AI',
      'Ilustrováno s pomocí AI',
      'Čte hlas AI',
      'Zkontrolováno s pomocí AI',
      'Popisy obrázků od AI',
      'S pomocí AI',
      'Byla použita AI',
      'Napsali lidé'
    ],
    personaTags: ['Simulace', 'Parodie'],
    personaStarts: ['Toto není ']
  },
  {
    tag: 'da',
    marks: [
      'AI-genereret',
      'Oversat af AI',
      'Sammenfattet af AI',
      'Transskriberet af AI',
      'Skrevet med AI',
      'Med en sammenfatning af AI',
      'Illustreret med AI',
      'Læst op af en AI-stemme',
      'Kontrolleret med AI',
      'Billedbeskrivelser af AI',
      'Med hjælp fra AI',
      'Der er brugt AI',
      'Skrevet af mennesker'
    ],
    personaTags: ['Simulering', 'Parodi'],
    personaStarts: ['Dette er ikke ']
  },
  {
    tag: 'el',
    marks: [
      'Δημιουργήθηκε από τεχνητή νοημοσύνη',
      'Μεταφράστηκε από τεχνητή νοημοσύνη',
      'Συνοψίστηκε από τεχνητή νοημοσύνη',
      'Μεταγράφηκε από τεχνητή νοημοσύνη',
      'Γράφτηκε με τη βοήθεια τεχνητής νοημοσύνης',
      'Με σύνοψη από τεχνητή νοημοσύνη',
      'Εικονογραφήθηκε με τεχνητή νοημοσύνη',
      'Διαβάζει φωνή τεχνητής νοημοσύνης',
      'Ελέγχθηκε με τεχνητή νοημοσύνη',
      'Περιγραφές εικόνων από τεχνητή νοημοσύνη',
      'Με τη βοήθεια τεχνητής νοημοσύνης',
      'Χρησιμοποιήθηκε τεχνητή νοημοσύνη',
      'Γράφτηκε από ανθρώπους'
    ],
    personaTags: ['Προσομοίωση', 'Παρωδία'],
    personaStarts: ['Εδώ δεν μιλά το ίδιο το πρόσωπο (']
  },
  {
    tag: 'et',
    marks: [
      'Tehisintellekti loodud',
      'Tehisintellekti tõlgitud',
      'Tehisintellekti kokku võetud',
      'Tehisintellekti transkribeeritud',
      'Kirjutatud tehisintellekti abil',
      'Tehisintellekti kokkuvõttega',
      'Illustreeritud tehisintellekti abil',
      'Loeb tehisintellekti hääl',
      'Kontrollitud tehisintellekti abil',
      'Pildikirjeldused tehisintellektilt',
      'Tehisintellekti abiga',
      'Kasutatud on tehisintellekti',
      'Inimeste kirjutatud'
    ],
    personaTags: ['Simulatsioon', 'Paroodia'],
    personaStarts: ['See ei ole ']
  },
  {
    tag: 'fa',
    marks: [
      'تولیدشده با هوش مصنوعی',
      'ترجمه‌شده با هوش مصنوعی',
      'خلاصه‌شده با هوش مصنوعی',
      'پیاده‌شده با هوش مصنوعی',
      'نوشته‌شده با کمک هوش مصنوعی',
      'همراه با خلاصهٔ هوش مصنوعی',
      'تصویرسازی با هوش مصنوعی',
      'خوانده‌شده با صدای هوش مصنوعی',
      'بررسی‌شده با هوش مصنوعی',
      'شرح تصویرها با هوش مصنوعی',
      'با کمک هوش مصنوعی',
      'با استفاده از هوش مصنوعی',
      'نوشتهٔ انسان'
    ],
    personaTags: ['شبیه‌سازی', 'نقیضه'],
    personaStarts: ['این سخن ']
  },
  {
    tag: 'fi',
    marks: [
      'Tekoälyn tuottama',
      'Tekoälyn kääntämä',
      'Tekoälyn tiivistämä',
      'Tekoälyn litteroima',
      'Kirjoitettu tekoälyn avulla',
      'Mukana tekoälyn tekemä tiivistelmä',
      'Kuvitettu tekoälyn avulla',
      'Tekoälyäänen lukema',
      'Tarkastettu tekoälyn avulla',
      'Kuvailutekstit tekoälyltä',
      'Tekoäly on avustanut',
      'Tekoälyä on käytetty',
      'Ihmisten kirjoittama'
    ],
    personaTags: ['Simulaatio', 'Parodia'],
    personaStarts: ['Tässä ei puhu ']
  },
  {
    tag: 'ga',
    marks: [
      'Ginte ag intleacht shaorga',
      'Aistrithe ag intleacht shaorga',
      'Achoimrithe ag intleacht shaorga',
      'Tras-scríofa ag intleacht shaorga',
      'Scríofa le hintleacht shaorga',
      'Le hachoimre ó intleacht shaorga',
      'Maisithe le hintleacht shaorga',
      'Léite os ard ag guth intleachta saorga',
      'Seiceáilte le hintleacht shaorga',
      'Íomhánna tuairiscithe ag intleacht shaorga',
      'Le cabhair ó intleacht shaorga',
      'Úsáideadh intleacht shaorga',
      'Scríofa ag daoine'
    ],
    personaTags: ['Ionsamhladh', 'Scigaithris'],
    personaStarts: ['Ní hé an duine seo, ']
  },
  {
    tag: 'he',
    marks: [
      'נוצר בבינה מלאכותית',
      'תורגם בבינה מלאכותית',
      'סוכם בבינה מלאכותית',
      'תומלל בבינה מלאכותית',
      'נכתב בעזרת בינה מלאכותית',
      'עם תקציר של בינה מלאכותית',
      'איורים בבינה מלאכותית',
      'הקראה בקול של בינה מלאכותית',
      'נבדק בעזרת בינה מלאכותית',
      'תיאורי תמונות בבינה מלאכותית',
      'בסיוע בינה מלאכותית',
      'נעשה שימוש בבינה מלאכותית',
      'נכתב בידי בני אדם'
    ],
    personaTags: ['הדמיה', 'פרודיה'],
    personaStarts: ['אלה אינן מילים של ']
  },
  {
    tag: 'hi',
    marks: [
      'एआई द्वारा निर्मित',
      'एआई द्वारा अनूदित',
      'एआई द्वारा संक्षेपित',
      'एआई द्वारा लिप्यंकित',
      'एआई की मदद से लिखित',
      'एआई द्वारा तैयार सारांश के साथ',
      'एआई से बने चित्रों के साथ',
      'एआई की आवाज़ में पठित',
      'एआई से जाँचा गया',
      'एआई द्वारा लिखे चित्र विवरण',
      'एआई की सहायता ली गई',
      'एआई का उपयोग हुआ',
      'मनुष्यों द्वारा लिखित'
    ],
    personaTags: ['अनुकरण', 'पैरोडी'],
    personaStarts: ['ये ']
  },
  {
    tag: 'hr',
    marks: [
      'Generirano umjetnom inteligencijom',
      'Prevedeno umjetnom inteligencijom',
      'Sažeto umjetnom inteligencijom',
      'Transkribirano umjetnom inteligencijom',
      'Napisano uz pomoć umjetne inteligencije',
      'Sa sažetkom umjetne inteligencije',
      'Ilustrirano umjetnom inteligencijom',
      'Čita glas umjetne inteligencije',
      'Provjereno umjetnom inteligencijom',
      'Slike opisane umjetnom inteligencijom',
      'Uz pomoć umjetne inteligencije',
      'Korištena je umjetna inteligencija',
      'Napisali ljudi'
    ],
    personaTags: ['Simulacija', 'Parodija'],
    personaStarts: ['Ovo nije ']
  },
  {
    tag: 'hu',
    marks: [
      'Mesterséges intelligencia készítette',
      'Mesterséges intelligencia fordította',
      'Mesterséges intelligencia foglalta össze',
      'Mesterséges intelligencia jegyezte le',
      'Mesterséges intelligencia segítségével íródott',
      'Mesterséges intelligencia összefoglalójával',
      'Mesterséges intelligenciával illusztrálva',
      'Mesterséges intelligencia olvassa fel',
      'Mesterséges intelligenciával ellenőrizve',
      'A képleírásokat mesterséges intelligencia készítette',
      'Mesterséges intelligencia segítségével',
      'Mesterséges intelligencia közreműködésével',
      'Emberek írták'
    ],
    personaTags: ['Szimuláció', 'Paródia'],
    personaStarts: ['Itt nem ']
  },
  {
    tag: 'id',
    marks: [
      'Dibuat oleh AI',
      'Diterjemahkan oleh AI',
      'Diringkas oleh AI',
      'Ditranskripsi oleh AI',
      'Ditulis dengan bantuan AI',
      'Dengan ringkasan dari AI',
      'Ilustrasi dibuat dengan AI',
      'Dibacakan oleh suara AI',
      'Diperiksa dengan AI',
      'Deskripsi gambar oleh AI',
      'Dibantu AI',
      'AI digunakan',
      'Ditulis oleh manusia'
    ],
    personaTags: ['Simulasi', 'Parodi'],
    personaStarts: ['Ini bukan ']
  },
  {
    tag: 'lt',
    marks: [
      'Sukurta dirbtinio intelekto',
      'Išversta dirbtinio intelekto',
      'Apibendrinta dirbtinio intelekto',
      'Transkribuota dirbtinio intelekto',
      'Parašyta padedant dirbtiniam intelektui',
      'Su dirbtinio intelekto santrauka',
      'Iliustruota pasitelkus dirbtinį intelektą',
      'Skaito dirbtinio intelekto balsas',
      'Patikrinta pasitelkus dirbtinį intelektą',
      'Vaizdai aprašyti dirbtinio intelekto',
      'Padedant dirbtiniam intelektui',
      'Naudotas dirbtinis intelektas',
      'Parašė žmonės'
    ],
    personaTags: ['Simuliacija', 'Parodija'],
    personaStarts: ['Tai ne ']
  },
  {
    tag: 'lv',
    marks: [
      'Mākslīgā intelekta radīts',
      'Mākslīgā intelekta tulkots',
      'Mākslīgā intelekta apkopots',
      'Mākslīgā intelekta transkribēts',
      'Rakstīts ar mākslīgā intelekta palīdzību',
      'Ar mākslīgā intelekta kopsavilkumu',
      'Ilustrēts ar mākslīgo intelektu',
      'Lasa mākslīgā intelekta balss',
      'Pārbaudīts ar mākslīgo intelektu',
      'Mākslīgā intelekta veidoti attēlu apraksti',
      'Ar mākslīgā intelekta palīdzību',
      'Izmantots mākslīgais intelekts',
      'Rakstījuši cilvēki'
    ],
    personaTags: ['Simulācija', 'Parodija'],
    personaStarts: ['Šeit nerunā ']
  },
  {
    tag: 'mt',
    marks: [
      'Iġġenerat minn intelliġenza artifiċjali',
      'Tradott minn intelliġenza artifiċjali',
      'Miġbur fil-qosor minn intelliġenza artifiċjali',
      'Traskritt minn intelliġenza artifiċjali',
      'Miktub bl-intelliġenza artifiċjali',
      'Fih sommarju minn intelliġenza artifiċjali',
      'Illustrat bl-intelliġenza artifiċjali',
      'Moqri minn vuċi tal-intelliġenza artifiċjali',
      'Iċċekkjat bl-intelliġenza artifiċjali',
      'Stampi deskritti minn intelliġenza artifiċjali',
      'Bl-għajnuna tal-intelliġenza artifiċjali',
      'Intużat intelliġenza artifiċjali',
      'Miktub minn persuni'
    ],
    personaTags: ['Simulazzjoni', 'Parodija'],
    personaStarts: ['Dan mhux kliem ta’ ']
  },
  {
    tag: 'nb',
    marks: [
      'AI-generert',
      'Oversatt av AI',
      'Sammenfattet av AI',
      'Transkribert av AI',
      'Skrevet med AI',
      'Med et sammendrag av AI',
      'Illustrert med AI',
      'Lest opp av en AI-stemme',
      'Kontrollert med AI',
      'Bildebeskrivelser av AI',
      'Med hjelp fra AI',
      'AI er brukt',
      'Skrevet av mennesker'
    ],
    personaTags: ['Simulering', 'Parodi'],
    personaStarts: ['Dette er ikke ']
  },
  {
    tag: 'pt-BR',
    marks: [
      'Gerado com IA',
      'Traduzido com IA',
      'Resumido com IA',
      'Transcrito com IA',
      'Escrito com o uso de IA',
      'Com resumo feito por IA',
      'Ilustrações feitas com IA',
      'Narrado por voz de IA',
      'Checado com IA',
      'Descrições de imagens por IA',
      'Com a ajuda de IA',
      'Com uso de IA',
      'Texto escrito por pessoas'
    ],
    personaTags: ['Simulação', 'Paródia'],
    personaStarts: ['Quem fala aqui não é ']
  },
  {
    tag: 'ro',
    marks: [
      'Generat de inteligența artificială',
      'Tradus de inteligența artificială',
      'Rezumat de inteligența artificială',
      'Transcris de inteligența artificială',
      'Scris cu ajutorul inteligenței artificiale',
      'Cu un rezumat făcut de inteligența artificială',
      'Ilustrat cu ajutorul inteligenței artificiale',
      'Citit de o voce generată de inteligența artificială',
      'Verificat cu ajutorul inteligenței artificiale',
      'Imagini descrise de inteligența artificială',
      'Cu ajutorul inteligenței artificiale',
      'S-a folosit inteligența artificială',
      'Scris de oameni'
    ],
    personaTags: ['Simulare', 'Parodie'],
    personaStarts: ['Aici nu vorbește ']
  },
  {
    tag: 'sk',
    marks: [
      'Vygenerované AI',
      'Preložené AI',
      'Zhrnuté AI',
      'Prepis vytvorený AI',
      'Napísané s pomocou AI',
      'So zhrnutím od AI',
      'Ilustrované s pomocou AI',
      'Číta hlas AI',
      'Skontrolované s pomocou AI',
      'Popisy obrázkov od AI',
      'S pomocou AI',
      'Bola použitá AI',
      'Napísali ľudia'
    ],
    personaTags: ['Simulácia', 'Paródia'],
    personaStarts: ['Toto nie je ']
  },
  {
    tag: 'sl',
    marks: [
      'Ustvarjeno z umetno inteligenco',
      'Prevedeno z umetno inteligenco',
      'Povzeto z umetno inteligenco',
      'Prepisano z umetno inteligenco',
      'Napisano s pomočjo umetne inteligence',
      'S povzetkom umetne inteligence',
      'Ilustrirano z umetno inteligenco',
      'Bere glas umetne inteligence',
      'Preverjeno z umetno inteligenco',
      'Opisi slik so delo umetne inteligence',
      'S pomočjo umetne inteligence',
      'Uporabljena je umetna inteligenca',
      'Napisali ljudje'
    ],
    personaTags: ['Simulacija', 'Parodija'],
    personaStarts: ['To ni ']
  },
  {
    tag: 'sv',
    marks: [
      'AI-genererad',
      'Översatt av AI',
      'Sammanfattad av AI',
      'Transkriberad av AI',
      'Skriven med AI',
      'Med en sammanfattning av AI',
      'Illustrerad med AI',
      'Uppläst av en AI-röst',
      'Kontrollerad med AI',
      'Bildbeskrivningar av AI',
      'Med hjälp av AI',
      'AI har använts',
      'Skriven av människor'
    ],
    personaTags: ['Simulering', 'Parodi'],
    personaStarts: ['Det här är inte ']
  },
  {
    tag: 'th',
    marks: [
      'สร้างโดย AI',
      'แปลโดย AI',
      'สรุปโดย AI',
      'ถอดเสียงโดย AI',
      'เขียนโดยใช้ AI',
      'มีบทสรุปโดย AI',
      'ภาพประกอบโดย AI',
      'อ่านด้วยเสียง AI',
      'ตรวจสอบด้วย AI',
      'คำบรรยายภาพโดย AI',
      'AI ช่วยงาน',
      'มีการใช้ AI',
      'เขียนโดยมนุษย์'
    ],
    personaTags: ['การจำลอง', 'การล้อเลียน'],
    personaStarts: ['นี่ไม่ใช่คำพูดของ ']
  },
  {
    tag: 'tr',
    marks: [
      'Yapay zekâ ile üretildi',
      'Yapay zekâ çevirisi',
      'Yapay zekâ özeti',
      'Yapay zekâ ile yazıya döküldü',
      'Yapay zekâ desteğiyle yazıldı',
      'Yapay zekâ özeti içerir',
      'Görseller yapay zekâ ile hazırlandı',
      'Yapay zekâ sesiyle okundu',
      'Yapay zekâ ile kontrol edildi',
      'Görsel açıklamaları yapay zekâ ile yazıldı',
      'Yapay zekâ yardımıyla',
      'Yapay zekâ kullanıldı',
      'İnsanlar tarafından yazıldı'
    ],
    personaTags: ['Simülasyon', 'Parodi'],
    personaStarts: ['Bu sözler ']
  },
  {
    tag: 'uk',
    marks: [
      'Створено штучним інтелектом',
      'Перекладено штучним інтелектом',
      'Стисло викладено штучним інтелектом',
      'Розшифровано штучним інтелектом',
      'Написано за допомогою штучного інтелекту',
      'Зі стислим викладом від штучного інтелекту',
      'Проілюстровано штучним інтелектом',
      'Озвучено штучним інтелектом',
      'Перевірено штучним інтелектом',
      'Зображення описано штучним інтелектом',
      'За допомогою штучного інтелекту',
      'Використано штучний інтелект',
      'Написано людьми'
    ],
    personaTags: ['Симуляція', 'Пародія'],
    personaStarts: ['Тут говорить не ']
  },
  {
    tag: 'vi',
    marks: [
      'Do trí tuệ nhân tạo tạo ra',
      'Do trí tuệ nhân tạo dịch',
      'Do trí tuệ nhân tạo tóm tắt',
      'Do trí tuệ nhân tạo chép lời',
      'Viết với sự hỗ trợ của trí tuệ nhân tạo',
      'Kèm bản tóm tắt của trí tuệ nhân tạo',
      'Minh họa bằng trí tuệ nhân tạo',
      'Đọc bằng giọng trí tuệ nhân tạo',
      'Kiểm tra bằng trí tuệ nhân tạo',
      'Mô tả hình ảnh bằng trí tuệ nhân tạo',
      'Có trí tuệ nhân tạo hỗ trợ',
      'Có sử dụng trí tuệ nhân tạo',
      'Do con người viết'
    ],
    personaTags: ['Mô phỏng', 'Giễu nhại'],
    personaStarts: ['Đây không phải là ']
  },
  {
    tag: 'zh-Hant',
    marks: [
      '人工智慧（AI）生成',
      '人工智慧（AI）翻譯',
      '人工智慧（AI）摘要',
      '人工智慧（AI）逐字稿',
      '人工智慧（AI）輔助撰寫',
      '附人工智慧（AI）摘要',
      '人工智慧（AI）繪製插圖',
      '人工智慧（AI）語音朗讀',
      '人工智慧（AI）協助檢查',
      '人工智慧（AI）撰寫圖片說明',
      '人工智慧（AI）提供協助',
      '使用人工智慧（AI）',
      '由人撰寫'
    ],
    personaTags: ['模擬', '戲仿'],
    personaStarts: ['這不是']
  }
]
