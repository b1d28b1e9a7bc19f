import type { Locale } from '../../locale.js'

// Verbs agree with a gender, and "people" has another ending before "ने": persons stand behind a
// colon, with what they did behind a dash, so that one and several have the same words.
const ai = {
  first: 'कृत्रिम बुद्धिमत्ता (एआई) प्रणाली {systems} ने इस लेख पर यह काम किया: {tasks}।',
  next: 'कृत्रिम बुद्धिमत्ता (एआई) प्रणाली {systems} ने यह काम किया: {tasks}।'
}
const aiMany = {
  first: 'कृत्रिम बुद्धिमत्ता (एआई) प्रणालियों {systems} ने इस लेख पर यह काम किया: {tasks}।',
  next: 'कृत्रिम बुद्धिमत्ता (एआई) प्रणालियों {systems} ने यह काम किया: {tasks}।'
}
const human = {
  first: 'इस लेख पर काम: {name} — {tasks}।',
  next: 'लेख पर अन्य काम: {name} — {tasks}।'
}
const humanResponsible = {
  first: 'इस लेख पर काम और इसकी ज़िम्मेदारी: {name} — {tasks}।',
  next: 'लेख पर अन्य काम और इसकी ज़िम्मेदारी: {name} — {tasks}।'
}
const responsible = 'इस लेख की ज़िम्मेदारी: {name}।'
const partOfHumans = 'इस लेख के एक हिस्से ({part}) पर काम: {name} — {tasks}।'
const streaming = 'लेख दिखते समय उसकी जाँच: {name}।'
const reviewedFacts = 'लेख में दिए तथ्यों की जाँच: {name}।'
const reviewedLanguage = 'लेख की भाषा की जाँच: {name}।'

export const hi: Locale = {
  tag: 'hi',
  dir: 'ltr',
  isPreview: true,
  name: 'हिन्दी',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' और ', or: ' या ' },
  tasks: { comma: ', ', last: ' और ' },
  marks: {
    generated: 'एआई द्वारा निर्मित',
    translated: 'एआई द्वारा अनूदित',
    summarized: 'एआई द्वारा संक्षेपित',
    transcribed: 'एआई द्वारा लिप्यंकित',
    written: 'एआई की मदद से लिखित',
    withSummary: 'एआई द्वारा तैयार सारांश के साथ',
    illustrated: 'एआई से बने चित्रों के साथ',
    narrated: 'एआई की आवाज़ में पठित',
    checked: 'एआई से जाँचा गया',
    described: 'एआई द्वारा लिखे चित्र विवरण',
    helped: 'एआई की सहायता ली गई',
    used: 'एआई का उपयोग हुआ'
  },
  stop: '।',
  tags: { simulated: 'अनुकरण', parody: 'पैरोडी' },
  ai: { one: ai, many: aiMany },
  together: {
    one: {
      first: 'इस लेख पर साझा काम: {name} और कृत्रिम बुद्धिमत्ता (एआई) प्रणाली {systems} — {tasks}।',
      next: 'लेख पर अन्य साझा काम: {name} और कृत्रिम बुद्धिमत्ता (एआई) प्रणाली {systems} — {tasks}।'
    },
    many: {
      first: 'इस लेख पर साझा काम: {name} और कृत्रिम बुद्धिमत्ता (एआई) प्रणालियाँ {systems} — {tasks}।',
      next: 'लेख पर अन्य साझा काम: {name} और कृत्रिम बुद्धिमत्ता (एआई) प्रणालियाँ {systems} — {tasks}।'
    }
  },
  human: { one: human, many: human },
  humanResponsible: { one: humanResponsible, many: humanResponsible },
  responsible: { one: responsible, many: responsible },
  involved: {
    one: 'यह लेख बनाने में कृत्रिम बुद्धिमत्ता (एआई) प्रणाली {systems} का उपयोग हुआ।',
    many: 'यह लेख बनाने में कृत्रिम बुद्धिमत्ता (एआई) प्रणालियों {systems} का उपयोग हुआ।'
  },
  published: 'इस लेख का प्रकाशन {name} ने किया है।',
  attributed: {
    one: 'यह लेख {name} के नाम से प्रकाशित है।',
    many: 'यह लेख {name} के नाम से प्रकाशित है।'
  },
  persona: {
    one: 'ये {name} के शब्द नहीं हैं: इस नाम से कृत्रिम बुद्धिमत्ता (एआई) प्रणाली {systems} के शब्द दिखाए गए हैं।',
    many: 'ये {name} के शब्द नहीं हैं: इस नाम से कृत्रिम बुद्धिमत्ता (एआई) प्रणालियों {systems} के शब्द दिखाए गए हैं।'
  },
  did: {
    idea: 'विचार देना',
    outline: 'रूपरेखा बनाना',
    research: 'शोध',
    transcription: 'बोले गए शब्दों को लिखना',
    drafting: 'मसौदा लिखना',
    writing: 'लेखन',
    summarizing: 'सारांश बनाना',
    translation: 'अनुवाद',
    illustration: 'चित्र बनाना',
    'image-description': 'चित्रों का विवरण लिखना',
    narration: 'वाचन',
    coding: 'कोड लिखना',
    editing: 'संपादन',
    revising: 'संशोधन',
    'fact-checking': 'तथ्यों की जाँच',
    proofreading: 'प्रूफ़ शोधन',
    formatting: 'साज-सज्जा',
    reviewing: 'समीक्षा'
  },
  disclaimers: {
    medical:
      'स्वास्थ्य की यह जानकारी एआई की मदद से बनी है। एआई से ग़लती हो सकती है, कुछ छूट सकता है या जानकारी पुरानी हो सकती है। एआई को पाठक के स्वास्थ्य के बारे में कुछ पता नहीं है। गंभीर रोगों की पहचान या इलाज के लिए, और जान के ख़तरे में जब तुरंत मदद चाहिए, यह कभी उपयुक्त नहीं है।',
    financial:
      'धन से जुड़ी यह जानकारी एआई की मदद से बनी है। एआई से ग़लती हो सकती है, कुछ छूट सकता है या जानकारी पुरानी हो सकती है। एआई को पाठक की आर्थिक स्थिति के बारे में कुछ पता नहीं है। यह वित्तीय सलाह का अकेला स्रोत होने के लिए उपयुक्त नहीं है।',
    legal:
      'क़ानून से जुड़ी यह जानकारी एआई की मदद से बनी है। एआई से ग़लती हो सकती है, कुछ छूट सकता है या जानकारी पुरानी हो सकती है। एआई को पाठक के मामले के बारे में कुछ पता नहीं है। यह क़ानूनी सलाह का अकेला स्रोत होने के लिए उपयुक्त नहीं है।',
    news: 'यह समाचार एआई की मदद से बना है। तथ्यों, नामों, तारीख़ों और उद्धरणों में एआई से ग़लती हो सकती है, कुछ छूट सकता है या जानकारी पुरानी हो सकती है।',
    other:
      'यहाँ एआई का उपयोग हुआ है। एआई से ग़लती हो सकती है, कुछ छूट सकता है या जानकारी पुरानी हो सकती है।'
  },
  limitations: 'इस लेख की ज्ञात सीमाएँ: {limitations}',
  research: 'इस शोध प्रकाशन में कृत्रिम बुद्धिमत्ता (एआई) से मिले परिणामों का उपयोग हुआ है।',
  subsidy: 'एआई के उपयोग के लिए आर्थिक सहायता {name} ने दी है।',
  part: {
    systems: {
      one: 'कृत्रिम बुद्धिमत्ता (एआई) प्रणाली {systems} ने इस लेख के एक हिस्से ({part}) पर यह काम किया: {tasks}।',
      many: 'कृत्रिम बुद्धिमत्ता (एआई) प्रणालियों {systems} ने इस लेख के एक हिस्से ({part}) पर यह काम किया: {tasks}।'
    },
    human: { one: partOfHumans, many: partOfHumans }
  },
  unnamedPart: 'कौन-सा हिस्सा, यह नहीं बताया गया',
  unreviewed: {
    published: 'प्रकाशन से पहले किसी ने इस लेख की समीक्षा नहीं की।',
    sent: 'भेजने से पहले किसी ने इस संदेश की समीक्षा नहीं की।'
  },
  streaming: { one: streaming, many: streaming },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'यह संदेश {name} ने भेजा है।',
  client: 'यह लेख {name} के लिए बनाया गया है।',
  qualified: 'लेख में दी गई जानकारी की समीक्षा इस विषय के योग्य व्यक्ति ने की है: {name}।',
  purpose: 'एआई के उपयोग का उद्देश्य: {purpose}।',
  contact: 'संपर्क: {contact}।',
  who: {
    person: 'एक व्यक्ति',
    people: 'कई लोग',
    peopleAt: '{name} के लोग',
    authors: 'सभी लेखक'
  },
  unknown: '(नाम ज्ञात नहीं)',
  told: {
    mark: 'मनुष्यों द्वारा लिखित',
    text: '{name} की घोषणा के अनुसार एआई का उपयोग नहीं हुआ।'
  },
  brief: {
    systems: 'उपयोग में ली गई एआई: {systems}।',
    responsible: 'ज़िम्मेदारी: {name}।',
    persona: 'ये {name} के शब्द नहीं हैं।'
  },
  byline: '{name} के नाम से',
  foreword: {
    headings: {
      foreword: 'प्राक्कथन',
      introduction: 'प्रस्तावना',
      note: 'इस लेख के बारे में'
    },
    tasks: {
      idea: 'विचार',
      outline: 'रूपरेखा',
      research: 'शोध',
      transcription: 'बोले गए शब्दों का लेखन',
      drafting: 'मसौदा',
      writing: 'लेखन',
      summarizing: 'सारांश',
      translation: 'अनुवाद',
      illustration: 'चित्र',
      'image-description': 'चित्रों का विवरण',
      narration: 'वाचन',
      coding: 'कोड',
      editing: 'संपादन',
      revising: 'संशोधन',
      'fact-checking': 'तथ्यों की जाँच',
      proofreading: 'प्रूफ़ शोधन',
      formatting: 'साज-सज्जा',
      reviewing: 'समीक्षा'
    },
    responsibility: 'ज़िम्मेदारी',
    inPart: 'आंशिक',
    by: {
      human: '{name}',
      ai: 'कृत्रिम बुद्धिमत्ता (एआई), {systems}',
      both: '{name}, साथ में कृत्रिम बुद्धिमत्ता (एआई), {systems}'
    }
  },
  declaration: {
    heading:
      'पांडुलिपि तैयार करने की प्रक्रिया में जनरेटिव एआई और एआई-सहायित तकनीकों के उपयोग की घोषणा',
    used: 'इस कार्य को तैयार करते समय लेखक या लेखकों ने {systems} का उपयोग इस उद्देश्य से किया: {purpose}।',
    reviewed:
      'इस उपकरण या सेवा के उपयोग के बाद लेखक या लेखकों ने आवश्यकता के अनुसार सामग्री की समीक्षा और संपादन किया। प्रकाशित लेख की सामग्री की पूरी ज़िम्मेदारी लेखक या लेखकों की है।'
  },
  chat: {
    notice: 'यहाँ उत्तर कृत्रिम बुद्धिमत्ता (एआई) प्रणाली दे रही है, कोई मनुष्य नहीं।',
    systems: 'यह प्रणाली {systems} पर चलती है।',
    responsible: 'इस प्रणाली की ज़िम्मेदारी: {name}।',
    reminder:
      'स्मरण: यहाँ उत्तर कृत्रिम बुद्धिमत्ता (एआई) प्रणाली दे रही है, कोई मनुष्य नहीं।',
    break: 'शायद अब थोड़ा विराम लेने का समय है।',
    handover: 'यहाँ से आगे एक मनुष्य लिख रहा है।',
    changed: 'एआई प्रणाली बदल गई है: अब यह {systems} पर चलती है।'
  },
  live: {
    livestream: {
      one: 'इस सीधे प्रसारण में वह पाठ दिख रहा है जो कृत्रिम बुद्धिमत्ता (एआई) प्रणाली {systems} अभी लिख रही है।',
      many: 'इस सीधे प्रसारण में वह पाठ दिख रहा है जो कृत्रिम बुद्धिमत्ता (एआई) प्रणालियाँ {systems} अभी लिख रही हैं।'
    },
    demonstration: {
      one: 'इस प्रदर्शन में वह पाठ दिख रहा है जो कृत्रिम बुद्धिमत्ता (एआई) प्रणाली {systems} लिखती है।',
      many: 'इस प्रदर्शन में वह पाठ दिख रहा है जो कृत्रिम बुद्धिमत्ता (एआई) प्रणालियाँ {systems} लिखती हैं।'
    },
    rawModel: 'परिणाम बिना किसी छँटाई के, जैसा आता है वैसा ही दिखाया जाता है।'
  },
  automated: 'यह संदेश एक स्वचालित प्रणाली ने भेजा है।',
  humanClaims: {
    am: '(?<!\\p{L})मैं (?=[^।.!?]*हू[ँं])',
    amNot: '(?<!\\p{L})मैं (?=[^।,.!?]*नहीं)',
    between: '(?:एक|कोई|असली|सच में|सचमुच|वाकई|जीवित) ',
    person: '(?:इंसान|मनुष्य|मानव|व्यक्ति|आदमी|औरत|महिला)(?![\\p{L}\\p{M}])',
    machine: '(?:कृत्रिम बुद्धिमत्ता|एआई|AI|चैटबॉट|बॉट|रोबोट|मशीन|प्रोग्राम)(?![\\p{L}\\p{M}])',
    isUnspaced: true
  }
}
