import type { Locale } from '../../locale.js'

// Verbs agree in number, and the last sound of a name would decide how it is joined to the next
// word: who did something stands behind the noun "the work of", which fits any name and number.
const ai = {
  first: 'در این متن، {tasks} کار سیستم هوش مصنوعی {systems} بوده است.',
  next: 'همچنین {tasks} کار سیستم هوش مصنوعی {systems} بوده است.'
}
const aiMany = {
  first: 'در این متن، {tasks} کار سیستم‌های هوش مصنوعی {systems} بوده است.',
  next: 'همچنین {tasks} کار سیستم‌های هوش مصنوعی {systems} بوده است.'
}
const human = {
  first: 'در این متن، {tasks} کار {name} بوده است.',
  next: 'همچنین {tasks} کار {name} بوده است.'
}
const humanResponsible = {
  first: 'در این متن، {tasks} کار {name} بوده است، همراه با پذیرش مسئولیت متن.',
  next: 'همچنین {tasks} کار {name} بوده است، همراه با پذیرش مسئولیت متن.'
}
const responsible = 'مسئولیت متن با {name} است.'
const partOfHumans = 'در بخشی از این متن ({part})، {tasks} کار {name} بوده است.'
const streaming = 'متن هنگام نمایش از سوی {name} بررسی می‌شود.'
const reviewedFacts = 'درستی اطلاعات متن از سوی {name} بررسی شده است.'
const reviewedLanguage = 'زبان متن از سوی {name} بررسی شده است.'

export const fa: Locale = {
  tag: 'fa',
  dir: 'rtl',
  isPreview: true,
  name: 'فارسی',
  colon: ': ',
  gap: ' ',
  names: { comma: '، ', last: ' و ', or: ' یا ' },
  tasks: { comma: '، ', last: ' و ' },
  marks: {
    generated: 'تولیدشده با هوش مصنوعی',
    translated: 'ترجمه‌شده با هوش مصنوعی',
    summarized: 'خلاصه‌شده با هوش مصنوعی',
    transcribed: 'پیاده‌شده با هوش مصنوعی',
    written: 'نوشته‌شده با کمک هوش مصنوعی',
    withSummary: 'همراه با خلاصهٔ هوش مصنوعی',
    illustrated: 'تصویرسازی با هوش مصنوعی',
    narrated: 'خوانده‌شده با صدای هوش مصنوعی',
    checked: 'بررسی‌شده با هوش مصنوعی',
    described: 'شرح تصویرها با هوش مصنوعی',
    helped: 'با کمک هوش مصنوعی',
    used: 'با استفاده از هوش مصنوعی'
  },
  stop: '.',
  tags: { simulated: 'شبیه‌سازی', parody: 'نقیضه' },
  ai: { one: ai, many: aiMany },
  together: {
    one: {
      first: 'در این متن، {tasks} کار مشترک {name} و سیستم هوش مصنوعی {systems} بوده است.',
      next: 'همچنین {tasks} کار مشترک {name} و سیستم هوش مصنوعی {systems} بوده است.'
    },
    many: {
      first: 'در این متن، {tasks} کار مشترک {name} و سیستم‌های هوش مصنوعی {systems} بوده است.',
      next: 'همچنین {tasks} کار مشترک {name} و سیستم‌های هوش مصنوعی {systems} بوده است.'
    }
  },
  human: { one: human, many: human },
  humanResponsible: { one: humanResponsible, many: humanResponsible },
  responsible: { one: responsible, many: responsible },
  involved: {
    one: 'در تهیهٔ این متن از سیستم هوش مصنوعی {systems} استفاده شده است.',
    many: 'در تهیهٔ این متن از سیستم‌های هوش مصنوعی {systems} استفاده شده است.'
  },
  published: 'متن از سوی {name} منتشر می‌شود.',
  attributed: {
    one: 'متن با نام {name} منتشر می‌شود.',
    many: 'متن با نام {name} منتشر می‌شود.'
  },
  persona: {
    one: 'این سخن {name} نیست: سیستم هوش مصنوعی {systems} با این نام سخن می‌گوید.',
    many: 'این سخن {name} نیست: سیستم‌های هوش مصنوعی {systems} با این نام سخن می‌گویند.'
  },
  did: {
    idea: 'ایده‌پردازی',
    outline: 'طرح کلی',
    research: 'پژوهش',
    transcription: 'پیاده‌سازی گفتار',
    drafting: 'پیش‌نویس',
    writing: 'نگارش',
    summarizing: 'خلاصه‌نویسی',
    translation: 'ترجمه',
    illustration: 'تصویرسازی',
    'image-description': 'شرح تصویرها',
    narration: 'خوانش صوتی',
    coding: 'کدنویسی',
    editing: 'ویرایش',
    revising: 'بازنویسی',
    'fact-checking': 'راستی‌آزمایی',
    proofreading: 'نمونه‌خوانی',
    formatting: 'صفحه‌آرایی',
    reviewing: 'بازبینی'
  },
  disclaimers: {
    medical:
      'این اطلاعات سلامت با هوش مصنوعی تهیه شده است. هوش مصنوعی ممکن است اشتباه کند، چیزی را جا بیندازد یا به‌روز نباشد. از وضع سلامت خواننده هیچ نمی‌داند. این اطلاعات هرگز برای تشخیص یا درمان بیماری‌های جدی مناسب نیست و نیز برای موقعیت‌های مرگ‌بار که به کمک فوری نیاز دارند.',
    financial:
      'این اطلاعات مالی با هوش مصنوعی تهیه شده است. هوش مصنوعی ممکن است اشتباه کند، چیزی را جا بیندازد یا به‌روز نباشد. از وضع مالی خواننده هیچ نمی‌داند. این اطلاعات نباید تنها منبع مشاورهٔ مالی باشد.',
    legal:
      'این اطلاعات حقوقی با هوش مصنوعی تهیه شده است. هوش مصنوعی ممکن است اشتباه کند، چیزی را جا بیندازد یا به‌روز نباشد. از پروندهٔ خواننده هیچ نمی‌داند. این اطلاعات نباید تنها منبع مشاورهٔ حقوقی باشد.',
    news: 'این خبر با هوش مصنوعی تهیه شده است. هوش مصنوعی ممکن است در رویدادها، نام‌ها، تاریخ‌ها و نقل‌قول‌ها اشتباه کند، چیزی را جا بیندازد یا به‌روز نباشد.',
    other:
      'اینجا از هوش مصنوعی استفاده شده است. هوش مصنوعی ممکن است اشتباه کند، چیزی را جا بیندازد یا به‌روز نباشد.'
  },
  limitations: 'محدودیت‌های شناخته‌شدهٔ این متن: {limitations}',
  research: 'در این اثر پژوهشی از خروجی هوش مصنوعی استفاده شده است.',
  subsidy: 'هزینهٔ دسترسی به هوش مصنوعی با حمایت مالی {name} تأمین شده است.',
  part: {
    systems: {
      one: 'در بخشی از این متن ({part})، {tasks} کار سیستم هوش مصنوعی {systems} بوده است.',
      many: 'در بخشی از این متن ({part})، {tasks} کار سیستم‌های هوش مصنوعی {systems} بوده است.'
    },
    human: { one: partOfHumans, many: partOfHumans }
  },
  unnamedPart: 'گفته نشده کدام بخش',
  unreviewed: {
    published: 'هیچ‌کس این متن را پیش از انتشار بازبینی نکرده است.',
    sent: 'هیچ‌کس این پیام را پیش از ارسال بازبینی نکرده است.'
  },
  streaming: { one: streaming, many: streaming },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'پیام از سوی {name} فرستاده شده است.',
  client: 'متن برای {name} تهیه شده است.',
  qualified: 'اطلاعات متن را فردی متخصص بازبینی کرده است: {name}.',
  purpose: 'هدف از کاربرد هوش مصنوعی: {purpose}.',
  contact: 'تماس: {contact}.',
  who: {
    person: 'یک نفر',
    people: 'چند نفر',
    peopleAt: 'چند نفر از {name}',
    authors: 'همهٔ نویسندگان'
  },
  unknown: '(نام نامعلوم)',
  told: {
    mark: 'نوشتهٔ انسان',
    text: 'به گفتهٔ {name} از هوش مصنوعی استفاده نشده است.'
  },
  brief: {
    systems: 'هوش مصنوعی به‌کاررفته: {systems}.',
    responsible: 'مسئولیت: {name}.',
    persona: 'این سخن {name} نیست.'
  },
  byline: 'با نام {name}',
  foreword: {
    headings: {
      foreword: 'پیش‌گفتار',
      introduction: 'مقدمه',
      note: 'دربارهٔ این متن'
    },
    tasks: {
      idea: 'ایده‌پردازی',
      outline: 'طرح کلی',
      research: 'پژوهش',
      transcription: 'پیاده‌سازی گفتار',
      drafting: 'پیش‌نویس',
      writing: 'نگارش',
      summarizing: 'خلاصه‌نویسی',
      translation: 'ترجمه',
      illustration: 'تصویرسازی',
      'image-description': 'شرح تصویرها',
      narration: 'خوانش صوتی',
      coding: 'کدنویسی',
      editing: 'ویرایش',
      revising: 'بازنویسی',
      'fact-checking': 'راستی‌آزمایی',
      proofreading: 'نمونه‌خوانی',
      formatting: 'صفحه‌آرایی',
      reviewing: 'بازبینی'
    },
    responsibility: 'مسئولیت',
    inPart: 'در بخشی',
    by: {
      human: '{name}',
      ai: 'هوش مصنوعی، {systems}',
      both: '{name} همراه با هوش مصنوعی، {systems}'
    }
  },
  declaration: {
    heading:
      'اظهارنامهٔ استفاده از هوش مصنوعی مولد و فناوری‌های مبتنی بر هوش مصنوعی در فرایند آماده‌سازی مقاله',
    used: 'در آماده‌سازی این اثر، از سوی نویسنده یا نویسندگان از {systems} برای این هدف استفاده شد: {purpose}.',
    reviewed:
      'پس از کاربرد این ابزار یا خدمت، محتوا از سوی نویسنده یا نویسندگان در صورت نیاز بازبینی و ویرایش شد. مسئولیت کامل محتوای مقالهٔ منتشرشده با نویسنده یا نویسندگان است.'
  },
  chat: {
    notice: 'اینجا یک سیستم هوش مصنوعی پاسخ می‌دهد، نه یک انسان.',
    systems: 'این سیستم با {systems} کار می‌کند.',
    responsible: 'مسئولیت سیستم با {name} است.',
    reminder: 'یادآوری: اینجا یک سیستم هوش مصنوعی پاسخ می‌دهد، نه یک انسان.',
    break: 'شاید وقت استراحت باشد.',
    handover: 'از اینجا به بعد یک انسان می‌نویسد.',
    changed: 'سیستم هوش مصنوعی عوض شد: اکنون با {systems} کار می‌کند.'
  },
  live: {
    livestream: {
      one: 'در این پخش زنده متنی نمایش داده می‌شود که سیستم هوش مصنوعی {systems} هم‌اکنون می‌نویسد.',
      many: 'در این پخش زنده متنی نمایش داده می‌شود که سیستم‌های هوش مصنوعی {systems} هم‌اکنون می‌نویسند.'
    },
    demonstration: {
      one: 'در این نمایش متنی دیده می‌شود که سیستم هوش مصنوعی {systems} می‌نویسد.',
      many: 'در این نمایش متنی دیده می‌شود که سیستم‌های هوش مصنوعی {systems} می‌نویسند.'
    },
    rawModel: 'خروجی همان‌گونه که هست و بدون پالایش نمایش داده می‌شود.'
  },
  automated: 'این پیام را یک سیستم خودکار فرستاده است.',
  humanClaims: {
    am: '(?<!\\p{L})من (?=[^.!?؟،]*هستم)',
    amNot: '(?<!\\p{L})من (?=[^.!?؟،]*نیستم)',
    between: '(?:واقعا|حقیقتا|یک|واقعی|زنده) ',
    person: '(?:انسان|آدم|شخص|بشر)(?!\\p{L})',
    machine: '(?:هوش مصنوعی|چت ?بات|ربات|بات|ماشین|برنامه|مدل زبانی)(?!\\p{L})',
    isUnspaced: true
  }
}
