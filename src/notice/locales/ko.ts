import type { Locale } from '../locale.js'

// Korean has no plural here: "one" and "many" are alike. After a name or a list stand only words
// that don't depend on its last sound (입니다, 이며, 의, 에게, 및), never 이/가, 은/는, 을/를, 와/과.
const ai = {
  first: '이 글의 {tasks} 작업은 {systems} 인공지능 시스템이 맡았습니다.',
  next: '{tasks} 작업은 {systems} 인공지능 시스템이 맡았습니다.'
}
const together = {
  first: '이 글의 {tasks} 작업은 {name} 그리고 {systems} 인공지능 시스템이 함께 맡았습니다.',
  next: '{tasks} 작업은 {name} 그리고 {systems} 인공지능 시스템이 함께 맡았습니다.'
}
const involved = '이 글을 만드는 데 {systems} 인공지능 시스템이 참여했습니다.'
const persona =
  '이것은 {name} 본인의 말이 아닙니다. {systems} 인공지능 시스템이 그 이름으로 말합니다.'
const livestream =
  '이 생방송은 {systems} 인공지능 시스템이 지금 쓰고 있는 글을 보여 줍니다.'
const demonstration = '이 시연은 {systems} 인공지능 시스템이 쓰는 글을 보여 줍니다.'

export const ko: Locale = {
  tag: 'ko',
  dir: 'ltr',
  name: '한국어',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' 및 ', or: ' 또는 ' },
  tasks: { comma: ', ', last: ' 및 ' },
  marks: {
    generated: '인공지능이 생성',
    translated: '인공지능이 번역',
    summarized: '인공지능이 요약',
    transcribed: '인공지능이 녹취',
    written: '인공지능을 활용해 작성',
    withSummary: '인공지능 요약 포함',
    illustrated: '인공지능 삽화',
    narrated: '인공지능 음성 낭독',
    checked: '인공지능으로 점검',
    described: '인공지능의 이미지 설명',
    helped: '인공지능 보조',
    used: '인공지능 사용'
  },
  stop: '.',
  tags: { simulated: '시뮬레이션', parody: '패러디' },
  ai: { one: ai, many: ai },
  together: { one: together, many: together },
  human: {
    one: {
      first: '이 글의 {tasks} 담당은 {name}입니다.',
      next: '{tasks} 담당은 {name}입니다.'
    },
    many: {
      first: '이 글의 {tasks} 담당은 {name}입니다.',
      next: '{tasks} 담당은 {name}입니다.'
    }
  },
  humanResponsible: {
    one: {
      first: '이 글의 {tasks} 담당은 {name}이며, 글에 대한 책임도 집니다.',
      next: '{tasks} 담당은 {name}이며, 글에 대한 책임도 집니다.'
    },
    many: {
      first: '이 글의 {tasks} 담당은 {name}이며, 글에 대한 책임도 집니다.',
      next: '{tasks} 담당은 {name}이며, 글에 대한 책임도 집니다.'
    }
  },
  responsible: {
    one: '이 글에 대한 책임은 {name}에게 있습니다.',
    many: '이 글에 대한 책임은 {name}에게 있습니다.'
  },
  involved: { one: involved, many: involved },
  published: '이 글의 발행처는 {name}입니다.',
  attributed: {
    one: '이 글은 {name}의 이름으로 발표되었습니다.',
    many: '이 글은 {name}의 이름으로 발표되었습니다.'
  },
  persona: { one: persona, many: persona },
  did: {
    idea: '구상',
    outline: '개요 작성',
    research: '자료 조사',
    transcription: '녹취',
    drafting: '초안 작성',
    writing: '작성',
    summarizing: '요약',
    translation: '번역',
    illustration: '삽화',
    'image-description': '이미지 설명',
    narration: '낭독',
    coding: '코드 작성',
    editing: '편집',
    revising: '수정',
    'fact-checking': '사실 확인',
    proofreading: '교정',
    formatting: '서식 정리',
    reviewing: '검토'
  },
  disclaimers: {
    medical:
      '이 건강 정보에는 AI가 사용되었습니다. AI는 틀리거나 내용을 빠뜨리거나 오래된 정보를 담을 수 있으며, 읽는 사람 각자의 건강 상태를 알지 못합니다. 심각한 질병의 진단이나 치료, 또는 즉각적인 조치가 필요한 생명의 위험에 쓰여서는 안 됩니다.',
    financial:
      '이 금융 정보에는 AI가 사용되었습니다. AI는 틀리거나 내용을 빠뜨리거나 오래된 정보를 담을 수 있으며, 읽는 사람 각자의 재정 상태를 알지 못합니다. 금융 조언의 유일한 근거가 되어서는 안 됩니다.',
    legal:
      '이 법률 정보에는 AI가 사용되었습니다. AI는 틀리거나 내용을 빠뜨리거나 오래된 정보를 담을 수 있으며, 읽는 사람 각자의 사정을 알지 못합니다. 법률 조언의 유일한 근거가 되어서는 안 됩니다.',
    news: '이 뉴스에는 AI가 사용되었습니다. AI는 사실, 이름, 날짜, 인용을 틀리거나 내용을 빠뜨리거나 오래된 정보를 담을 수 있습니다.',
    other:
      '여기에는 AI가 사용되었습니다. AI는 틀리거나 내용을 빠뜨리거나 오래된 정보를 담을 수 있습니다.'
  },
  limitations: '이 글의 알려진 한계: {limitations}',
  research: '이 연구 발표물에는 인공지능의 출력이 사용되었습니다.',
  subsidy: 'AI 이용은 {name}의 지원을 받았습니다.',
  part: {
    systems: {
      one: '이 글의 일부({part})의 {tasks} 작업은 {systems} 인공지능 시스템이 맡았습니다.',
      many: '이 글의 일부({part})의 {tasks} 작업은 {systems} 인공지능 시스템이 맡았습니다.'
    },
    human: {
      one: '이 글의 일부({part})의 {tasks} 담당은 {name}입니다.',
      many: '이 글의 일부({part})의 {tasks} 담당은 {name}입니다.'
    }
  },
  unnamedPart: '부분 표시 없음',
  unreviewed: {
    published: '이 글은 발행 전에 아무도 검토하지 않았습니다.',
    sent: '이 메시지는 보내기 전에 아무도 검토하지 않았습니다.'
  },
  streaming: {
    one: '표시되는 글의 실시간 확인 담당은 {name}입니다.',
    many: '표시되는 글의 실시간 확인 담당은 {name}입니다.'
  },
  reviewedFacts: {
    one: '사실 검토 담당은 {name}입니다.',
    many: '사실 검토 담당은 {name}입니다.'
  },
  reviewedLanguage: {
    one: '표현 검토 담당은 {name}입니다.',
    many: '표현 검토 담당은 {name}입니다.'
  },
  sent: '보낸 곳: {name}.',
  client: '의뢰한 곳: {name}.',
  qualified: '자격을 갖춘 정보 검토자: {name}.',
  purpose: 'AI 사용 목적: {purpose}.',
  contact: '연락처: {contact}.',
  who: {
    person: '사람',
    people: '여러 사람',
    peopleAt: '{name} 소속 사람들',
    authors: '저자 일동'
  },
  unknown: '이름 미상',
  told: {
    mark: '사람이 작성',
    text: 'AI를 사용하지 않았습니다. 밝힌 주체: {name}.'
  },
  brief: {
    systems: '사용한 AI: {systems}.',
    responsible: '책임: {name}.',
    persona: '이것은 {name} 본인의 말이 아닙니다.'
  },
  byline: '명의: {name}',
  foreword: {
    headings: {
      foreword: '머리말',
      introduction: '들어가며',
      note: '이 글에 대하여'
    },
    tasks: {
      idea: '구상',
      outline: '개요 작성',
      research: '자료 조사',
      transcription: '녹취',
      drafting: '초안 작성',
      writing: '작성',
      summarizing: '요약',
      translation: '번역',
      illustration: '삽화',
      'image-description': '이미지 설명',
      narration: '낭독',
      coding: '코드 작성',
      editing: '편집',
      revising: '수정',
      'fact-checking': '사실 확인',
      proofreading: '교정',
      formatting: '서식 정리',
      reviewing: '검토'
    },
    responsibility: '책임',
    inPart: '일부',
    by: {
      human: '{name}',
      ai: '인공지능, {systems}',
      both: '{name} 및 인공지능({systems}) 공동'
    }
  },
  declaration: {
    heading: '원고 준비 과정에서 사용한 생성형 AI 및 AI 보조 기술에 관한 고지',
    used: '이 저작물을 준비하면서 저자는 다음 목적으로 AI({systems})를 사용했습니다: {purpose}.',
    reviewed:
      '이 도구 또는 서비스를 사용한 뒤 저자는 필요에 따라 내용을 검토하고 편집했으며, 출판된 논문의 내용에 대해 모든 책임을 집니다.'
  },
  chat: {
    notice: '이 대화의 상대는 사람이 아니라 인공지능(AI) 시스템입니다.',
    systems: '사용하는 모델: {systems}.',
    responsible: '이 대화에 대한 책임은 {name}에게 있습니다.',
    reminder: '다시 알립니다. 이 대화의 상대는 사람이 아니라 인공지능(AI) 시스템입니다.',
    break: '잠시 쉬어 갈 때일지도 모릅니다.',
    handover: '여기부터는 사람이 씁니다.',
    changed: 'AI 시스템이 바뀌었습니다. 지금 사용하는 모델: {systems}.'
  },
  live: {
    livestream: { one: livestream, many: livestream },
    demonstration: { one: demonstration, many: demonstration },
    rawModel: '출력은 필터 없이 나오는 그대로 표시됩니다.'
  },
  automated: '이 메시지는 자동 시스템이 보냈습니다.'
}
