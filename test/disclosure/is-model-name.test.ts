import { describe, expect, it } from 'vitest'
import { isModelName, isVendorName } from '../../src/disclosure/model-look.js'

describe('isModelName', () => {
  it.each([
    'AI',
    'an AI',
    'Artificial Intelligence',
    'chatbot',
    'GPT',
    'GPT-3',
    'GPT-4o',
    'gpt-4-turbo',
    'GPT‑4',
    'ＧＰＴ-4',
    'ChatGPT',
    'Chat GPT',
    'Chat-GPT',
    'chat-gpt 4',
    'KI',
    'IA',
    'SI',
    'ＫＩ',
    'Künstliche Intelligenz',
    'Intelligence artificielle',
    'Inteligencia artificial',
    'Inteligência artificial',
    'Intelligenza artificiale',
    'Kunstmatige intelligentie',
    'Sztuczna inteligencja',
    '人工知能',
    '인공지능',
    '人工智能',
    'الذكاء الاصطناعي',
    'Sonnet',
    'Sonnet 4.5',
    'Opus 4.1',
    'ChatGPT Plus',
    'OpenAI’s GPT-4',
    'OpenAI GPT-4 Turbo',
    'GPT-4 (OpenAI)',
    'o3-mini',
    'text-davinci-003',
    'Claude',
    'Claude 3.5 Sonnet',
    'Claude Opus 4.5',
    'Anthropic Claude',
    'Gemini',
    'Google Gemini 2.5 Pro',
    'Gemma 3',
    'Llama 3',
    'Meta AI',
    'Microsoft Copilot',
    'GitHub Copilot',
    'Mistral Large',
    'DeepSeek-R1',
    'Qwen2.5',
    'DALL·E 3'
  ])('takes %s for a model', (name) => {
    expect(isModelName(name)).toBe(true)
  })

  it.each([
    'Ada Lovelace',
    'Claude Shannon',
    'Claude Debussy',
    'Gemini Ganesan',
    'Gemma',
    'Gemma Arterton',
    'Mistral Rossi',
    'Frédéric Mistral',
    'Bard Jones',
    'Ai Weiwei',
    'Ia',
    'Ia Orana',
    'IA Press',
    'Ki',
    'Kia',
    'Kim Ki',
    'Si',
    'Sonnet Smith',
    'Opus',
    'Haiku',
    'Robot Factory Ltd',
    'Mistral AI',
    'Acme Ltd',
    'The Guardian',
    'Phi',
    '艾'
  ])('takes %s for a person or a company', (name) => {
    expect(isModelName(name)).toBe(false)
  })

  it('takes linear time for a long name', () => {
    const many = 1_000_000
    for (const name of [`llama${'1'.repeat(many)}!`, `gpt${' 1'.repeat(many)}!`, 'the '.repeat(many)]) {
      expect(isModelName(name)).toBe(false)
    }
  })
})

describe('isVendorName', () => {
  it.each(['OpenAI', 'anthropic', 'Mistral AI'])('knows %s', (name) => {
    expect(isVendorName(name)).toBe(true)
  })

  it('takes a company that makes no models for none', () => {
    expect(isVendorName('Acme Ltd')).toBe(false)
  })
})
