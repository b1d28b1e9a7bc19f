import type { Locale } from '../../locale.js'

// Verbs agree with the gender of the person. So the text is the subject ("was edited by"), which is
// masculine, and who answers for it is told by a noun. Names are joined by a whole word: many begin with
// the letter that is "and".
const ai = {
  first: 'הטקסט הזה {tasks} על ידי מערכת הבינה המלאכותית {systems}.',
  next: 'הוא {tasks} על ידי מערכת הבינה המלאכותית {systems}.'
}
const aiMany = {
  first: 'הטקסט הזה {tasks} על ידי מערכות הבינה המלאכותית {systems}.',
  next: 'הוא {tasks} על ידי מערכות הבינה המלאכותית {systems}.'
}
const human = {
  first: 'הטקסט הזה {tasks} על ידי {name}.',
  next: 'הוא {tasks} על ידי {name}.'
}
const humanResponsible = {
  first: 'הטקסט הזה {tasks} על ידי {name}, תוך נטילת אחריות לטקסט.',
  next: 'הוא {tasks} על ידי {name}, תוך נטילת אחריות לטקסט.'
}
const responsible = 'האחריות לטקסט היא של {name}.'
const partOfHumans = 'חלק מהטקסט הזה ({part}) {tasks} על ידי {name}.'
const streaming = 'הטקסט נבדק על ידי {name} תוך כדי הופעתו.'
const reviewedFacts = 'העובדות בטקסט נבדקו על ידי {name}.'
const reviewedLanguage = 'הלשון בטקסט נבדקה על ידי {name}.'

export const he: Locale = {
  tag: 'he',
  dir: 'rtl',
  isPreview: true,
  name: 'עברית',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' וגם ', or: ' או ' },
  tasks: { comma: ', ', last: ' ו' },
  marks: {
    generated: 'נוצר בבינה מלאכותית',
    translated: 'תורגם בבינה מלאכותית',
    summarized: 'סוכם בבינה מלאכותית',
    transcribed: 'תומלל בבינה מלאכותית',
    written: 'נכתב בעזרת בינה מלאכותית',
    withSummary: 'עם תקציר של בינה מלאכותית',
    illustrated: 'איורים בבינה מלאכותית',
    narrated: 'הקראה בקול של בינה מלאכותית',
    checked: 'נבדק בעזרת בינה מלאכותית',
    described: 'תיאורי תמונות בבינה מלאכותית',
    helped: 'בסיוע בינה מלאכותית',
    used: 'נעשה שימוש בבינה מלאכותית'
  },
  stop: '.',
  tags: { simulated: 'הדמיה', parody: 'פרודיה' },
  ai: { one: ai, many: aiMany },
  together: {
    one: {
      first: 'הטקסט הזה {tasks} במשותף על ידי {name} ועל ידי מערכת הבינה המלאכותית {systems}.',
      next: 'הוא {tasks} במשותף על ידי {name} ועל ידי מערכת הבינה המלאכותית {systems}.'
    },
    many: {
      first: 'הטקסט הזה {tasks} במשותף על ידי {name} ועל ידי מערכות הבינה המלאכותית {systems}.',
      next: 'הוא {tasks} במשותף על ידי {name} ועל ידי מערכות הבינה המלאכותית {systems}.'
    }
  },
  human: { one: human, many: human },
  humanResponsible: { one: humanResponsible, many: humanResponsible },
  responsible: { one: responsible, many: responsible },
  involved: {
    one: 'בהכנת הטקסט הזה השתתפה מערכת הבינה המלאכותית {systems}.',
    many: 'בהכנת הטקסט הזה השתתפו מערכות הבינה המלאכותית {systems}.'
  },
  published: 'הטקסט מתפרסם מטעם {name}.',
  attributed: {
    one: 'הטקסט מתפרסם בשם: {name}.',
    many: 'הטקסט מתפרסם בשם: {name}.'
  },
  persona: {
    one: 'אלה אינן מילים של {name}: מערכת הבינה המלאכותית {systems} מדברת בשם הזה.',
    many: 'אלה אינן מילים של {name}: מערכות הבינה המלאכותית {systems} מדברות בשם הזה.'
  },
  did: {
    idea: 'נהגה כרעיון',
    outline: 'תוכנן בראשי פרקים',
    research: 'נתמך בתחקיר',
    transcription: 'תומלל',
    drafting: 'נוסח כטיוטה',
    writing: 'נכתב',
    summarizing: 'סוכם',
    translation: 'תורגם',
    illustration: 'אויר',
    'image-description': 'צויד בתיאורי תמונות',
    narration: 'הוקרא',
    coding: 'צויד בקוד',
    editing: 'נערך',
    revising: 'שוכתב',
    'fact-checking': 'עבר בדיקת עובדות',
    proofreading: 'עבר הגהה',
    formatting: 'עבר עיצוב',
    reviewing: 'עבר סקירה'
  },
  disclaimers: {
    medical:
      'המידע הבריאותי הזה הוכן בעזרת בינה מלאכותית. בינה מלאכותית עלולה לטעות, להשמיט דברים או להיות לא מעודכנת, והיא אינה יודעת דבר על בריאותם של הקוראים. אין היא מתאימה לעולם לאבחון מחלות קשות או לטיפול בהן, ואף לא למצבים מסכני חיים הדורשים עזרה מיידית.',
    financial:
      'המידע הפיננסי הזה הוכן בעזרת בינה מלאכותית. בינה מלאכותית עלולה לטעות, להשמיט דברים או להיות לא מעודכנת, והיא אינה יודעת דבר על מצבם הכספי של הקוראים. אין היא מתאימה לשמש מקור יחיד לייעוץ פיננסי.',
    legal:
      'המידע המשפטי הזה הוכן בעזרת בינה מלאכותית. בינה מלאכותית עלולה לטעות, להשמיט דברים או להיות לא מעודכנת, והיא אינה יודעת דבר על עניינם של הקוראים. אין היא מתאימה לשמש מקור יחיד לייעוץ משפטי.',
    news: 'הידיעה הזאת הוכנה בעזרת בינה מלאכותית. בינה מלאכותית עלולה לטעות בעובדות, בשמות, בתאריכים ובציטוטים, להשמיט דברים או להיות לא מעודכנת.',
    other:
      'כאן נעשה שימוש בבינה מלאכותית. בינה מלאכותית עלולה לטעות, להשמיט דברים או להיות לא מעודכנת.'
  },
  limitations: 'מגבלות ידועות של הטקסט הזה: {limitations}',
  research: 'פרסום המחקר הזה משתמש בתוצרים של בינה מלאכותית.',
  subsidy: 'הגישה לבינה המלאכותית סובסדה על ידי {name}.',
  part: {
    systems: {
      one: 'חלק מהטקסט הזה ({part}) {tasks} על ידי מערכת הבינה המלאכותית {systems}.',
      many: 'חלק מהטקסט הזה ({part}) {tasks} על ידי מערכות הבינה המלאכותית {systems}.'
    },
    human: { one: partOfHumans, many: partOfHumans }
  },
  unnamedPart: 'לא נמסר איזה חלק',
  unreviewed: {
    published: 'איש לא סקר את הטקסט הזה לפני פרסומו.',
    sent: 'איש לא סקר את ההודעה הזאת לפני שליחתה.'
  },
  streaming: { one: streaming, many: streaming },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'ההודעה נשלחה מטעם {name}.',
  client: 'הטקסט הוכן עבור {name}.',
  qualified: 'המידע בטקסט נבדק על ידי גורם מוסמך: {name}.',
  purpose: 'מטרת השימוש בבינה המלאכותית: {purpose}.',
  contact: 'יצירת קשר: {contact}.',
  who: {
    person: 'אדם אחד',
    people: 'כמה אנשים',
    peopleAt: 'אנשים מטעם {name}',
    authors: 'כל המחברים'
  },
  unknown: '(השם אינו ידוע)',
  told: {
    mark: 'נכתב בידי בני אדם',
    text: 'לא נעשה שימוש בבינה מלאכותית, על פי הצהרה של {name}.'
  },
  brief: {
    systems: 'בינה מלאכותית שבשימוש: {systems}.',
    responsible: 'אחריות: {name}.',
    persona: 'אלה אינן מילים של {name}.'
  },
  byline: 'בשם {name}',
  foreword: {
    headings: {
      foreword: 'הקדמה',
      introduction: 'מבוא',
      note: 'על הטקסט הזה'
    },
    tasks: {
      idea: 'רעיון',
      outline: 'ראשי פרקים',
      research: 'תחקיר',
      transcription: 'תמלול',
      drafting: 'טיוטה ראשונה',
      writing: 'כתיבה',
      summarizing: 'תקציר',
      translation: 'תרגום',
      illustration: 'איורים',
      'image-description': 'תיאורי תמונות',
      narration: 'הקראה',
      coding: 'קוד',
      editing: 'עריכה',
      revising: 'שכתוב',
      'fact-checking': 'בדיקת עובדות',
      proofreading: 'הגהה',
      formatting: 'עיצוב',
      reviewing: 'סקירה'
    },
    responsibility: 'אחריות',
    inPart: 'חלקית',
    by: {
      human: '{name}',
      ai: 'בינה מלאכותית, {systems}',
      both: '{name} יחד עם בינה מלאכותית, {systems}'
    }
  },
  declaration: {
    heading:
      'הצהרה על שימוש בבינה מלאכותית יוצרת ובטכנולוגיות בסיוע בינה מלאכותית בהכנת כתב היד',
    used: 'במהלך הכנת העבודה הזאת נעשה שימוש מצד המחברים בכלי {systems} למטרה הבאה: {purpose}.',
    reviewed:
      'לאחר השימוש בכלי או בשירות הזה התוכן נסקר ונערך על ידי המחברים לפי הצורך, והאחריות המלאה לתוכן המאמר שפורסם היא של המחברים.'
  },
  chat: {
    notice: 'כאן משיבה מערכת של בינה מלאכותית, לא אדם.',
    systems: 'המערכת פועלת באמצעות {systems}.',
    responsible: 'האחריות למערכת: {name}.',
    reminder: 'תזכורת: כאן משיבה מערכת של בינה מלאכותית, לא אדם.',
    break: 'אולי הגיע הזמן להפסקה.',
    handover: 'מכאן והלאה כותב בן אדם.',
    changed: 'מערכת הבינה המלאכותית הוחלפה: כעת היא פועלת באמצעות {systems}.'
  },
  live: {
    livestream: {
      one: 'בשידור החי הזה מוצג טקסט שנכתב ברגע זה על ידי מערכת הבינה המלאכותית {systems}.',
      many: 'בשידור החי הזה מוצג טקסט שנכתב ברגע זה על ידי מערכות הבינה המלאכותית {systems}.'
    },
    demonstration: {
      one: 'בהדגמה הזאת מוצג טקסט שנכתב על ידי מערכת הבינה המלאכותית {systems}.',
      many: 'בהדגמה הזאת מוצג טקסט שנכתב על ידי מערכות הבינה המלאכותית {systems}.'
    },
    rawModel: 'הפלט מוצג כפי שהוא, ללא סינון.'
  },
  automated: 'ההודעה הזאת נשלחה על ידי מערכת אוטומטית.',
  humanClaims: {
    am: 'אני',
    amNot: 'אני לא|אינני|אני אינני|אני איני',
    between: 'באמת|ממש|אכן|בעצם',
    person: 'אדם|ב(?:ן|ת) אדם|בן אנוש|אנושית?|איש|אישה',
    machine: "בינה מלאכותית|צ[׳']אט ?בוט|בוט|רובוט|מכונה|תוכנה|מודל שפה"
  }
}
