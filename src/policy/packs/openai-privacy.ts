import type { Condition, Pack } from '../pack.js'
import { aiMayTakePart } from './conditions.js'

/** A moderation check that calls the API submits the text to it. */
const wasModerated: Condition = { declared: 'moderation.provider' }

/** What OpenAI's API does with a text that it is sent, for instance to moderate it. */
export const openAiPrivacy: Pack = {
  id: 'openai-privacy',
  document: 'OpenAI, privacy policy',
  date: 'undated',
  url: 'https://openai.com/api/policies/privacy',
  status: 'Historic: the API’s own privacy policy, undated, in force in 2022.',
  applies: aiMayTakePart,
  rules: [
    {
      id: 'privacy/no-silent-transfer',
      title: 'A moderation check sends the text away',
      modality: 'info',
      quote:
        'data submitted through the api (api customers & end users)—we store and process any data you chose to submit through the api',
      applies: wasModerated,
      program: 'Records who received the text; makes no call of its own.',
      onFail: 'note'
    },
    {
      id: 'privacy/end-user-input',
      title: 'Where the input of end users goes',
      modality: 'info',
      quote:
        'data submitted through the api (api customers & end users)—we store and process any data you chose to submit through the api in order to provide you with our api services.',
      applies: { fact: 'use', is: 'chatbot' },
      program: 'Asks whether the end users of a chatbot are told.',
      attest: 'That end users are told where what they write goes, and who may read it.',
      onFail: 'note'
    },
    {
      id: 'privacy/spot-checks',
      title: 'People may look at the text',
      modality: 'info',
      quote:
        'spot checks and analysis to detect bias or offensive content and improve ways to reduce such occurrences.',
      applies: wasModerated,
      program: 'Tells it beside the record of a moderation check.',
      onFail: 'note'
    },
    {
      id: 'privacy/email-insecure',
      title: 'Email is not secure',
      modality: 'should',
      quote:
        'any email you exchange with us may not be secure, and you should, therefore, take special care in deciding what information you send to us via email.',
      program: 'Sends no email.',
      onFail: 'note'
    },
    {
      id: 'privacy/versioned',
      title: 'The newest version counts',
      modality: 'info',
      quote:
        'the most current version of the privacy policy will govern our use of information about you',
      program: 'Cites document and date with every finding.',
      onFail: 'note'
    }
  ]
}
