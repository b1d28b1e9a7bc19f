import type { Locale } from '../../locale.js'

// "AI" alone would be heard as the word "ai" ("who"), so every mark says it in words.
const ai = {
  first: 'Hệ thống trí tuệ nhân tạo (AI) {systems} đã {tasks} văn bản này.',
  next: 'Hệ thống trí tuệ nhân tạo (AI) {systems} đã {tasks} văn bản.'
}
const aiMany = {
  first: 'Các hệ thống trí tuệ nhân tạo (AI) {systems} đã {tasks} văn bản này.',
  next: 'Các hệ thống trí tuệ nhân tạo (AI) {systems} đã {tasks} văn bản.'
}
const human = {
  first: '{name} đã {tasks} văn bản này.',
  next: '{name} đã {tasks} văn bản.'
}
const humanResponsible = {
  first: '{name} đã {tasks} văn bản này và chịu trách nhiệm về văn bản.',
  next: '{name} đã {tasks} văn bản và chịu trách nhiệm về văn bản.'
}
const responsible = '{name} chịu trách nhiệm về văn bản này.'
const partOfHumans = '{name} đã {tasks} một phần của văn bản này: {part}.'
const streaming = '{name} kiểm tra văn bản trong lúc văn bản hiện ra.'
const reviewedFacts = '{name} đã kiểm tra các dữ kiện trong văn bản.'
const reviewedLanguage = '{name} đã kiểm tra ngôn ngữ của văn bản.'

export const vi: Locale = {
  tag: 'vi',
  dir: 'ltr',
  isPreview: true,
  name: 'Tiếng Việt',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' và ', or: ' hoặc ' },
  tasks: { comma: ', ', last: ' và ' },
  marks: {
    generated: 'Do trí tuệ nhân tạo tạo ra',
    translated: 'Do trí tuệ nhân tạo dịch',
    summarized: 'Do trí tuệ nhân tạo tóm tắt',
    transcribed: 'Do trí tuệ nhân tạo chép lời',
    written: 'Viết với sự hỗ trợ của trí tuệ nhân tạo',
    withSummary: 'Kèm bản tóm tắt của trí tuệ nhân tạo',
    illustrated: 'Minh họa bằng trí tuệ nhân tạo',
    narrated: 'Đọc bằng giọng trí tuệ nhân tạo',
    checked: 'Kiểm tra bằng trí tuệ nhân tạo',
    described: 'Mô tả hình ảnh bằng trí tuệ nhân tạo',
    helped: 'Có trí tuệ nhân tạo hỗ trợ',
    used: 'Có sử dụng trí tuệ nhân tạo'
  },
  stop: '.',
  tags: { simulated: 'Mô phỏng', parody: 'Giễu nhại' },
  ai: { one: ai, many: aiMany },
  together: {
    one: {
      first: '{name} cùng hệ thống trí tuệ nhân tạo (AI) {systems} đã {tasks} văn bản này.',
      next: '{name} cùng hệ thống trí tuệ nhân tạo (AI) {systems} đã {tasks} văn bản.'
    },
    many: {
      first: '{name} cùng các hệ thống trí tuệ nhân tạo (AI) {systems} đã {tasks} văn bản này.',
      next: '{name} cùng các hệ thống trí tuệ nhân tạo (AI) {systems} đã {tasks} văn bản.'
    }
  },
  human: { one: human, many: human },
  humanResponsible: { one: humanResponsible, many: humanResponsible },
  responsible: { one: responsible, many: responsible },
  involved: {
    one: 'Hệ thống trí tuệ nhân tạo (AI) {systems} đã tham gia vào việc tạo ra văn bản này.',
    many: 'Các hệ thống trí tuệ nhân tạo (AI) {systems} đã tham gia vào việc tạo ra văn bản này.'
  },
  published: 'Văn bản do {name} công bố.',
  attributed: {
    one: 'Văn bản được công bố dưới tên {name}.',
    many: 'Văn bản được công bố dưới tên {name}.'
  },
  persona: {
    one: 'Đây không phải là {name}: hệ thống trí tuệ nhân tạo (AI) {systems} đang nói dưới tên đó.',
    many: 'Đây không phải là {name}: các hệ thống trí tuệ nhân tạo (AI) {systems} đang nói dưới tên đó.'
  },
  did: {
    idea: 'đưa ra ý tưởng cho',
    outline: 'lập dàn ý cho',
    research: 'tìm tư liệu cho',
    transcription: 'chép lời',
    drafting: 'viết bản nháp của',
    writing: 'viết',
    summarizing: 'tóm tắt',
    translation: 'dịch',
    illustration: 'minh họa',
    'image-description': 'viết mô tả hình ảnh cho',
    narration: 'đọc thành tiếng',
    coding: 'viết mã cho',
    editing: 'biên tập',
    revising: 'viết lại',
    'fact-checking': 'kiểm chứng thông tin trong',
    proofreading: 'soát lỗi',
    formatting: 'trình bày',
    reviewing: 'xem xét nội dung'
  },
  disclaimers: {
    medical:
      'Thông tin sức khỏe này được tạo bằng trí tuệ nhân tạo (AI). AI có thể sai, bỏ sót hoặc dùng thông tin cũ, và không biết gì về sức khỏe của từng người đọc. Không bao giờ nên dùng AI để chẩn đoán hay điều trị bệnh nặng, cũng như trong tình huống nguy hiểm đến tính mạng cần cấp cứu ngay.',
    financial:
      'Thông tin tài chính này được tạo bằng trí tuệ nhân tạo (AI). AI có thể sai, bỏ sót hoặc dùng thông tin cũ, và không biết gì về tài chính của từng người đọc. AI không nên là nguồn tư vấn tài chính duy nhất.',
    legal:
      'Thông tin pháp lý này được tạo bằng trí tuệ nhân tạo (AI). AI có thể sai, bỏ sót hoặc dùng thông tin cũ, và không biết gì về vụ việc của từng người đọc. AI không nên là nguồn tư vấn pháp lý duy nhất.',
    news: 'Tin tức này được tạo bằng trí tuệ nhân tạo (AI). AI có thể sai về sự việc, tên, ngày tháng và lời trích dẫn, bỏ sót hoặc dùng thông tin cũ.',
    other:
      'Ở đây có sử dụng trí tuệ nhân tạo (AI). AI có thể sai, bỏ sót hoặc dùng thông tin cũ.'
  },
  limitations: 'Những hạn chế đã biết của văn bản này: {limitations}',
  research: 'Công trình nghiên cứu này sử dụng kết quả do trí tuệ nhân tạo (AI) tạo ra.',
  subsidy: 'Việc sử dụng AI được {name} tài trợ.',
  part: {
    systems: {
      one: 'Hệ thống trí tuệ nhân tạo (AI) {systems} đã {tasks} một phần của văn bản này: {part}.',
      many: 'Các hệ thống trí tuệ nhân tạo (AI) {systems} đã {tasks} một phần của văn bản này: {part}.'
    },
    human: { one: partOfHumans, many: partOfHumans }
  },
  unnamedPart: 'không nêu rõ phần nào',
  unreviewed: {
    published: 'Không ai xem xét nội dung văn bản này trước khi công bố.',
    sent: 'Không ai xem xét nội dung tin nhắn này trước khi gửi.'
  },
  streaming: { one: streaming, many: streaming },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'Tin nhắn do {name} gửi.',
  client: 'Văn bản được làm cho {name}.',
  qualified: 'Thông tin trong văn bản do một người có chuyên môn xem xét: {name}.',
  purpose: 'Mục đích sử dụng AI: {purpose}.',
  contact: 'Liên hệ: {contact}.',
  who: {
    person: 'một người',
    people: 'nhiều người',
    peopleAt: 'những người tại {name}',
    authors: 'các tác giả'
  },
  unknown: '(không rõ tên)',
  told: {
    mark: 'Do con người viết',
    text: 'Không sử dụng AI, theo tuyên bố của {name}.'
  },
  brief: {
    systems: 'AI đã dùng: {systems}.',
    responsible: 'Chịu trách nhiệm: {name}.',
    persona: 'Đây không phải là {name}.'
  },
  byline: 'Dưới tên {name}',
  foreword: {
    headings: {
      foreword: 'Lời nói đầu',
      introduction: 'Giới thiệu',
      note: 'Về văn bản này'
    },
    tasks: {
      idea: 'Ý tưởng',
      outline: 'Dàn ý',
      research: 'Tìm tư liệu',
      transcription: 'Chép lời',
      drafting: 'Bản nháp',
      writing: 'Viết',
      summarizing: 'Tóm tắt',
      translation: 'Dịch',
      illustration: 'Minh họa',
      'image-description': 'Mô tả hình ảnh',
      narration: 'Đọc thành tiếng',
      coding: 'Viết mã',
      editing: 'Biên tập',
      revising: 'Viết lại',
      'fact-checking': 'Kiểm chứng thông tin',
      proofreading: 'Soát lỗi',
      formatting: 'Trình bày',
      reviewing: 'Xem xét nội dung'
    },
    responsibility: 'Trách nhiệm',
    inPart: 'một phần',
    by: {
      human: '{name}',
      ai: 'trí tuệ nhân tạo (AI), {systems}',
      both: '{name} cùng trí tuệ nhân tạo (AI), {systems}'
    }
  },
  declaration: {
    heading:
      'Tuyên bố về việc sử dụng AI tạo sinh và công nghệ có AI hỗ trợ trong quá trình chuẩn bị bản thảo',
    used: 'Trong quá trình chuẩn bị công trình này, tác giả đã sử dụng {systems} với mục đích sau: {purpose}.',
    reviewed:
      'Sau khi sử dụng công cụ hoặc dịch vụ này, tác giả đã xem xét và chỉnh sửa nội dung khi cần và chịu toàn bộ trách nhiệm về nội dung của bài báo được công bố.'
  },
  chat: {
    notice: 'Đang trả lời ở đây là một hệ thống trí tuệ nhân tạo (AI), không phải con người.',
    systems: 'Hệ thống chạy bằng {systems}.',
    responsible: 'Chịu trách nhiệm về hệ thống: {name}.',
    reminder:
      'Nhắc lại: đang trả lời ở đây là một hệ thống trí tuệ nhân tạo (AI), không phải con người.',
    break: 'Có lẽ đã đến lúc nghỉ ngơi một chút.',
    handover: 'Từ đây, người viết là con người.',
    changed: 'Hệ thống AI đã thay đổi: hiện chạy bằng {systems}.'
  },
  live: {
    livestream: {
      one: 'Buổi phát trực tiếp này hiển thị văn bản do hệ thống trí tuệ nhân tạo (AI) {systems} đang viết.',
      many: 'Buổi phát trực tiếp này hiển thị văn bản do các hệ thống trí tuệ nhân tạo (AI) {systems} đang viết.'
    },
    demonstration: {
      one: 'Buổi trình diễn này hiển thị văn bản do hệ thống trí tuệ nhân tạo (AI) {systems} viết.',
      many: 'Buổi trình diễn này hiển thị văn bản do các hệ thống trí tuệ nhân tạo (AI) {systems} viết.'
    },
    rawModel: 'Kết quả được hiển thị nguyên trạng, không qua bộ lọc.'
  },
  automated: 'Tin nhắn này do một hệ thống tự động gửi.',
  humanClaims: {
    am: '(?:tôi|mình)(?: thực sự| thật sự)? là',
    amNot: '(?:tôi|mình) không phải(?: là)?',
    between: 'một|thực sự|thật sự',
    person: 'con người|người th(?:ật|ực)',
    machine: 'trí tuệ nhân tạo|ai|chat ?bot|bot|rô-?bốt|robot|máy|chương trình|mô hình ngôn ngữ'
  }
}
