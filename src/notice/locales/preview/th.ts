import type { Locale } from '../../locale.js'

// Verbs know neither number nor gender. Thai has no full stop, and a space parts sentences; names
// hold spaces too, so each sentence of a label ends with a stop, which tells where the name before it
// ends.
const ai = {
  first: 'ระบบปัญญาประดิษฐ์ (AI) {systems} เป็นผู้{tasks}ข้อความนี้.',
  next: 'ระบบปัญญาประดิษฐ์ (AI) {systems} เป็นผู้{tasks}ข้อความ.'
}
const human = {
  first: '{name} เป็นผู้{tasks}ข้อความนี้.',
  next: '{name} เป็นผู้{tasks}ข้อความ.'
}
const humanResponsible = {
  first: '{name} เป็นผู้{tasks}ข้อความนี้และรับผิดชอบข้อความ.',
  next: '{name} เป็นผู้{tasks}ข้อความและรับผิดชอบข้อความ.'
}
const together = {
  first: '{name} และระบบปัญญาประดิษฐ์ (AI) {systems} ร่วมกัน{tasks}ข้อความนี้.',
  next: '{name} และระบบปัญญาประดิษฐ์ (AI) {systems} ร่วมกัน{tasks}ข้อความ.'
}
const responsible = 'ผู้รับผิดชอบข้อความนี้คือ {name}.'
const involved = 'ระบบปัญญาประดิษฐ์ (AI) {systems} มีส่วนในการจัดทำข้อความนี้.'
const persona = 'นี่ไม่ใช่คำพูดของ {name}: ระบบปัญญาประดิษฐ์ (AI) {systems} พูดในชื่อนั้น.'
const partOfSystems = 'ระบบปัญญาประดิษฐ์ (AI) {systems} เป็นผู้{tasks}บางส่วนของข้อความนี้ ({part}).'
const partOfHumans = '{name} เป็นผู้{tasks}บางส่วนของข้อความนี้ ({part}).'
const streaming = 'ผู้ตรวจสอบข้อความขณะแสดงคือ {name}.'
const reviewedFacts = 'ผู้ตรวจสอบข้อเท็จจริงในข้อความคือ {name}.'
const reviewedLanguage = 'ผู้ตรวจสอบภาษาในข้อความคือ {name}.'
const livestream =
  'การถ่ายทอดสดนี้แสดงข้อความที่ระบบปัญญาประดิษฐ์ (AI) {systems} กำลังเขียนอยู่ในขณะนี้.'
const demonstration = 'การสาธิตนี้แสดงข้อความที่ระบบปัญญาประดิษฐ์ (AI) {systems} เขียน.'

export const th: Locale = {
  tag: 'th',
  dir: 'ltr',
  isPreview: true,
  name: 'ไทย',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' และ ', or: ' หรือ ' },
  tasks: { comma: ' ', last: 'และ' },
  marks: {
    generated: 'สร้างโดย AI',
    translated: 'แปลโดย AI',
    summarized: 'สรุปโดย AI',
    transcribed: 'ถอดเสียงโดย AI',
    written: 'เขียนโดยใช้ AI',
    withSummary: 'มีบทสรุปโดย AI',
    illustrated: 'ภาพประกอบโดย AI',
    narrated: 'อ่านด้วยเสียง AI',
    checked: 'ตรวจสอบด้วย AI',
    described: 'คำบรรยายภาพโดย AI',
    helped: 'AI ช่วยงาน',
    used: 'มีการใช้ AI'
  },
  stop: '.',
  tags: { simulated: 'การจำลอง', parody: 'การล้อเลียน' },
  ai: { one: ai, many: ai },
  together: { one: together, many: together },
  human: { one: human, many: human },
  humanResponsible: { one: humanResponsible, many: humanResponsible },
  responsible: { one: responsible, many: responsible },
  involved: { one: involved, many: involved },
  published: 'ผู้เผยแพร่ข้อความนี้คือ {name}.',
  attributed: {
    one: 'ข้อความนี้เผยแพร่ในชื่อ {name}.',
    many: 'ข้อความนี้เผยแพร่ในชื่อ {name}.'
  },
  persona: { one: persona, many: persona },
  did: {
    idea: 'คิดแนวคิดให้',
    outline: 'วางโครงเรื่อง',
    research: 'ค้นคว้าข้อมูลให้',
    transcription: 'ถอดเสียง',
    drafting: 'ร่าง',
    writing: 'เขียน',
    summarizing: 'สรุป',
    translation: 'แปล',
    illustration: 'ทำภาพประกอบให้',
    'image-description': 'เขียนคำบรรยายภาพให้',
    narration: 'อ่านออกเสียง',
    coding: 'เขียนโค้ดให้',
    editing: 'เรียบเรียง',
    revising: 'ปรับแก้',
    'fact-checking': 'ตรวจสอบข้อเท็จจริงใน',
    proofreading: 'พิสูจน์อักษร',
    formatting: 'จัดรูปแบบ',
    reviewing: 'ตรวจทาน'
  },
  disclaimers: {
    medical:
      'ข้อมูลสุขภาพนี้จัดทำโดยใช้ AI. AI อาจผิดพลาด ตกหล่น หรือใช้ข้อมูลเก่า และไม่รู้เรื่องสุขภาพของผู้อ่านแต่ละคนเลย. ข้อมูลนี้ไม่เหมาะสำหรับวินิจฉัยหรือรักษาโรคร้ายแรง หรือสำหรับเหตุอันตรายถึงชีวิตที่ต้องได้รับความช่วยเหลือทันที.',
    financial:
      'ข้อมูลการเงินนี้จัดทำโดยใช้ AI. AI อาจผิดพลาด ตกหล่น หรือใช้ข้อมูลเก่า และไม่รู้เรื่องการเงินของผู้อ่านแต่ละคนเลย. ข้อมูลนี้ไม่เหมาะจะเป็นแหล่งเดียวของคำแนะนำทางการเงิน.',
    legal:
      'ข้อมูลกฎหมายนี้จัดทำโดยใช้ AI. AI อาจผิดพลาด ตกหล่น หรือใช้ข้อมูลเก่า และไม่รู้เรื่องคดีของผู้อ่านแต่ละคนเลย. ข้อมูลนี้ไม่เหมาะจะเป็นแหล่งเดียวของคำแนะนำทางกฎหมาย.',
    news: 'ข่าวนี้จัดทำโดยใช้ AI. AI อาจผิดพลาดเรื่องข้อเท็จจริง ชื่อ วันที่ และคำพูดที่อ้าง ตกหล่น หรือใช้ข้อมูลเก่า.',
    other: 'ที่นี่มีการใช้ AI. AI อาจผิดพลาด ตกหล่น หรือใช้ข้อมูลเก่า.'
  },
  limitations: 'ข้อจำกัดที่ทราบของข้อความนี้: {limitations}',
  research: 'งานวิจัยที่เผยแพร่นี้ใช้ผลลัพธ์จากปัญญาประดิษฐ์ (AI).',
  subsidy: 'ผู้สนับสนุนค่าใช้จ่ายในการใช้ AI คือ {name}.',
  part: {
    systems: { one: partOfSystems, many: partOfSystems },
    human: { one: partOfHumans, many: partOfHumans }
  },
  unnamedPart: 'ไม่ได้ระบุว่าส่วนใด',
  unreviewed: {
    published: 'ไม่มีใครตรวจทานข้อความนี้ก่อนเผยแพร่.',
    sent: 'ไม่มีใครตรวจทานข้อความนี้ก่อนส่ง.'
  },
  streaming: { one: streaming, many: streaming },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'ผู้ส่งข้อความนี้คือ {name}.',
  client: 'ข้อความนี้จัดทำให้ {name}.',
  qualified: 'ผู้มีคุณวุฒิที่ตรวจทานข้อมูลในข้อความคือ {name}.',
  purpose: 'วัตถุประสงค์ในการใช้ AI: {purpose}.',
  contact: 'ติดต่อ: {contact}.',
  who: {
    person: 'บุคคลหนึ่งคน',
    people: 'บุคคลหลายคน',
    peopleAt: 'บุคลากรของ {name}',
    authors: 'ผู้เขียนทุกคน'
  },
  unknown: '(ไม่ทราบชื่อ)',
  told: {
    mark: 'เขียนโดยมนุษย์',
    text: 'ไม่มีการใช้ AI ตามคำแจ้งของ {name}.'
  },
  brief: {
    systems: 'AI ที่ใช้: {systems}.',
    responsible: 'ผู้รับผิดชอบ: {name}.',
    persona: 'นี่ไม่ใช่คำพูดของ {name}.'
  },
  byline: 'ในชื่อ {name}',
  foreword: {
    headings: {
      foreword: 'คำนำ',
      introduction: 'บทนำ',
      note: 'เกี่ยวกับข้อความนี้'
    },
    tasks: {
      idea: 'แนวคิด',
      outline: 'โครงเรื่อง',
      research: 'การค้นคว้าข้อมูล',
      transcription: 'การถอดเสียง',
      drafting: 'ฉบับร่าง',
      writing: 'การเขียน',
      summarizing: 'บทสรุป',
      translation: 'การแปล',
      illustration: 'ภาพประกอบ',
      'image-description': 'คำบรรยายภาพ',
      narration: 'การอ่านออกเสียง',
      coding: 'โค้ด',
      editing: 'การเรียบเรียง',
      revising: 'การปรับแก้',
      'fact-checking': 'การตรวจสอบข้อเท็จจริง',
      proofreading: 'การพิสูจน์อักษร',
      formatting: 'การจัดรูปแบบ',
      reviewing: 'การตรวจทาน'
    },
    responsibility: 'ความรับผิดชอบ',
    inPart: 'บางส่วน',
    by: {
      human: '{name}',
      ai: 'ปัญญาประดิษฐ์ (AI), {systems}',
      both: '{name} ร่วมกับปัญญาประดิษฐ์ (AI), {systems}'
    }
  },
  declaration: {
    heading: 'คำประกาศการใช้ AI เชิงสร้างสรรค์และเทคโนโลยีที่มี AI ช่วยในการจัดเตรียมต้นฉบับ',
    used: 'ในการจัดเตรียมผลงานนี้ ผู้เขียนใช้ {systems} เพื่อวัตถุประสงค์ต่อไปนี้: {purpose}.',
    reviewed:
      'หลังจากใช้เครื่องมือหรือบริการนี้ ผู้เขียนได้ตรวจทานและเรียบเรียงเนื้อหาตามความจำเป็น และรับผิดชอบเนื้อหาของบทความที่เผยแพร่ทั้งหมด.'
  },
  chat: {
    notice: 'ผู้ที่ตอบอยู่นี้คือระบบปัญญาประดิษฐ์ (AI) ไม่ใช่มนุษย์.',
    systems: 'ระบบนี้ทำงานด้วย {systems}.',
    responsible: 'ผู้รับผิดชอบระบบนี้: {name}.',
    reminder: 'ขอแจ้งอีกครั้ง: ผู้ที่ตอบอยู่นี้คือระบบปัญญาประดิษฐ์ (AI) ไม่ใช่มนุษย์.',
    break: 'อาจถึงเวลาพักสักครู่แล้ว.',
    handover: 'ตั้งแต่นี้ไป ผู้ที่เขียนคือมนุษย์.',
    changed: 'ระบบ AI เปลี่ยนแล้ว: ขณะนี้ทำงานด้วย {systems}.'
  },
  live: {
    livestream: { one: livestream, many: livestream },
    demonstration: { one: demonstration, many: demonstration },
    rawModel: 'ผลลัพธ์แสดงตามที่ออกมาโดยไม่ผ่านการกรอง.'
  },
  automated: 'ข้อความนี้ส่งโดยระบบอัตโนมัติ.',
  humanClaims: {
    am: '(?:ฉัน|ผม|ดิฉัน|เรา)(?:เป็น|คือ)',
    amNot: '(?:ฉัน|ผม|ดิฉัน|เรา)ไม่(?:ใช่|ได้เป็น)',
    between: 'เป็น|จริง ?ๆ',
    person: 'มนุษย์|คน(?=จริง|[\\s.!]|$)|บุคคล',
    machine: 'ปัญญาประดิษฐ์|AI|แช[ตท]บอ[ตท]|บอ[ตท]|หุ่นยนต์|เครื่องจักร|โปรแกรม',
    isUnspaced: true
  }
}
