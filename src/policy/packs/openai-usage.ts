import type { Domain } from '../../disclosure/disclosure.js'
import type { Condition, Pack, Rule } from '../pack.js'
import { aiMayTakePart, aiTookPart, topicsAllowed } from './conditions.js'
import { allowedTopics, disallowedTopics } from './disallowed-topics.js'

/** What readers of one domain should know of the models' limits, in the document's own words. */
function relianceRule(domain: Domain, quote: string, program: string): Rule {
  return {
    id: `usage/${domain}-reliance`,
    title: `The limits of ${domain} information`,
    modality: 'should',
    quote,
    // Of pictures, a voice or code nobody takes a diagnosis or advice.
    applies: { all: [{ fact: 'domain', is: domain }, { unless: { fact: 'writing.byAi', is: false } }] },
    owes: ['disclaimer'],
    owesWhen: { declared: 'domain' },
    program,
    onFail: 'note'
  }
}

const hasPlugin: Condition = { declared: 'plugin' }
const hasPersona: Condition = { declared: 'persona' }
const isChatbot: Condition = { fact: 'use', is: 'chatbot' }
/** A message that nobody wrote or reviewed, or that a plugin sends in a conversation of its own. */
const isAutomatedMessage: Condition = {
  all: [
    { fact: 'use', is: 'message' },
    {
      any: [
        { fact: 'roles.isWholly', is: true },
        {
          all: [
            { declared: 'plugin.automatedConversation' },
            { fact: 'plugin.automatedConversation', is: true }
          ]
        }
      ]
    }
  ]
}
/** What speaks with people by itself, as far as that is declared. */
const isAutomated: Condition = { any: [isChatbot, isAutomatedMessage] }
const isHistorical: Condition = { fact: 'persona.historicalPublicFigure', is: true }

/** OpenAI's usage policies with their requirements for certain uses and for plugins. */
export const openAiUsage: Pack = {
  id: 'openai-usage-2023-03-23',
  document: 'OpenAI, Usage policies',
  date: '2023-03-23',
  url: 'https://openai.com/policies/usage-policies',
  status: 'Historic: rewritten on 2024-01-10 and on 2025-10-29. Stricter on disclosure than both.',
  applies: aiMayTakePart,
  topics: disallowedTopics,
  allowedTopics,
  rules: [
    {
      id: 'usage/topics',
      title: 'Disallowed topics',
      modality: 'mustNot',
      quote: 'We don’t allow the use of our models for the following:',
      met: topicsAllowed,
      needs: ['topics'],
      remedy:
        'Can the content be changed? No label and no declaration allows this topic: can it be left out?',
      program:
        'Refuses declared topics of the list; tailored legal or financial advice needs a qualified reviewer.',
      attest: 'That the declared topics are complete.',
      onFail: 'refuse',
      onUnknown: 'note'
    },
    {
      id: 'usage/consumer-disclaimer',
      title: 'AI and its limits, where readers act on it',
      modality: 'must',
      quote:
        'Consumer-facing uses of our models in medical, financial, and legal industries; in news generation or news summarization; and where else warranted, must provide a disclaimer to users informing them that AI is being used and of its potential limitations.',
      // Whoever says nothing of the domain has not said that it is another.
      applies: {
        all: [
          { fact: 'domain', is: ['medical', 'financial', 'legal', 'news', 'other'] },
          { unless: { fact: 'consumerFacing', is: false } }
        ]
      },
      met: {
        any: [
          { fact: 'domain', is: ['medical', 'financial', 'legal', 'news'] },
          { declared: 'limitations' }
        ]
      },
      needs: ['limitations'],
      owes: ['disclaimer'],
      owesWhen: { any: [{ declared: 'domain' }, { declared: 'limitations' }] },
      program:
        'Says that AI is used and what its limits are; a domain of its own needs the author’s words for them.',
      onFail: 'refuse',
      onUnknown: 'note'
    },
    relianceRule(
      'medical',
      'You should never use our models to provide diagnostic or treatment services for serious medical conditions.',
      'Says in the disclaimer that AI should diagnose and treat nothing serious, and manage no emergency.'
    ),
    relianceRule(
      'legal',
      'You should not rely on our models as a sole source of legal advice.',
      'Says in the disclaimer that AI should be no sole source of legal advice.'
    ),
    relianceRule(
      'financial',
      'You should not rely on our models as a sole source of financial advice.',
      'Says in the disclaimer that AI should be no sole source of financial advice.'
    ),
    {
      id: 'usage/automated-disclosure',
      title: 'Automated systems say that they are AI',
      modality: 'must',
      quote:
        'Automated systems (including conversational AI and chatbots) must disclose to users that they are interacting with an AI system.',
      applies: isAutomated,
      owes: ['chatbot'],
      // Whether a message is automated may be unknown: nothing says then that it is.
      owesWhen: { not: { unless: isAutomated } },
      program:
        'Says before the first reply, or in the message, that an AI system writes, and lets none out without it.',
      onFail: 'refuse'
    },
    {
      id: 'usage/simulated-person',
      title: 'Speaking as another person',
      modality: 'must',
      quote:
        "With the exception of chatbots that depict historical public figures, products that simulate another person must either have that person's explicit consent or be clearly labeled as “simulated” or “parody.”",
      applies: hasPersona,
      met: {
        any: [
          { all: [isChatbot, isHistorical] },
          // "that person's explicit consent": an estate's is not that person's.
          {
            all: [
              { fact: 'persona.consent.explicit', is: true },
              { not: { declared: 'persona.consent.by' } }
            ]
          },
          { declared: 'persona.tag' }
        ]
      },
      needs: ['persona.tag', 'persona.consent.explicit'],
      owes: ['persona'],
      owesWhen: { declared: 'persona.tag' },
      program:
        'Shows the tag “simulated” or “parody”; refuses without a tag, consent or the exception.',
      attest: 'That the consent is real, or that the figure is historical and public.',
      onFail: 'refuse'
    },
    {
      id: 'usage/simulated-person/exception-limit',
      title: 'The exception is for chatbots',
      modality: 'info',
      quote: 'With the exception of chatbots that depict historical public figures',
      applies: { all: [hasPersona, isHistorical] },
      met: isChatbot,
      remedy: 'Can the persona be tagged, or did the person consent? Only a chatbot is excepted: which is it?',
      program:
        'Lifts only the tag or consent, and only for a chatbot; the AI label and the chatbot notice stay.',
      onFail: 'note'
    },
    {
      id: 'usage/sharing-applies',
      title: 'What falls under the sharing policy',
      modality: 'must',
      quote:
        'Use of model outputs in livestreams, demonstrations, and research are subject to our Sharing & Publication Policy.',
      applies: { fact: 'use', is: ['livestream', 'demonstration', 'research'] },
      program: 'The pack of the sharing policy has the rules for these uses.',
      onFail: 'note'
    },
    {
      id: 'usage/moderation',
      title: 'A moderation check',
      modality: 'can',
      quote:
        'You can use our free moderation endpoint and safety best practices to help you keep your app safe.',
      met: { declared: 'moderation.provider' },
      needs: ['moderation.provider'],
      program: 'Records a moderation check and who received the text; calls nobody itself.',
      onFail: 'note'
    },
    {
      id: 'usage/enforcement',
      title: 'What OpenAI may do',
      modality: 'info',
      quote:
        'If we discover that your product or usage doesn’t follow these policies, we may ask you to make necessary changes. Repeated or serious violations may result in further action, including suspending or terminating your account.',
      program: 'Cites it; enforces nothing itself.',
      onFail: 'note'
    },
    {
      id: 'usage/policies-change',
      title: 'Policies change',
      modality: 'info',
      quote: 'Our policies may change as we learn more about use and abuse of our models.',
      program: 'Dates every pack, and cites document and date with every finding.',
      onFail: 'note'
    },
    {
      id: 'usage/platforms',
      title: 'Platforms',
      modality: 'may',
      quote:
        'Subject to the use case restrictions mentioned above, we allow the integration of our API into products on all major technology platforms, app stores, and beyond.',
      program: 'Labels for any platform.',
      onFail: 'note'
    },
    {
      id: 'plugin/indicate-ai',
      title: 'Messages say that AI wrote them',
      modality: 'must',
      quote:
        'Plugins that distribute personal communications or content generated by ChatGPT (such as emails, messages, or other content) must indicate that the content was AI-generated.',
      applies: { any: [{ fact: 'use', is: 'message' }, hasPlugin] },
      met: aiTookPart,
      needs: ['ai.share'],
      owes: ['label'],
      program: 'Places the label in every part of every message.',
      onFail: 'refuse'
    },
    {
      id: 'plugin/no-automated-conversation',
      title: 'Conversations with real people',
      modality: 'mustNot',
      quote:
        'Don’t use plugins to automate conversations with real people, whether by simulating a human-like response or by replying with pre-programmed messages.',
      applies: hasPlugin,
      met: {
        not: {
          all: [
            { fact: 'plugin.automatedConversation', is: true },
            { fact: 'plugin.realPerson', is: true }
          ]
        }
      },
      needs: ['plugin.automatedConversation', 'plugin.realPerson'],
      remedy: 'Can a person write instead? No label allows this: can it stop?',
      program: 'Refuses a plugin that automates conversations with real people.',
      attest: 'Whether a real person is at the other end.',
      onFail: 'refuse',
      onUnknown: 'warn'
    },
    {
      id: 'plugin/manifest-description',
      title: 'The description of a plugin',
      modality: 'must',
      quote:
        'The plugin manifest must have a clearly stated description that matches the functionality of the API exposed to the model.',
      applies: hasPlugin,
      met: { declared: 'plugin.description' },
      needs: ['plugin.description'],
      program: 'Warns when a plugin has no description.',
      attest: 'That the description matches what the plugin does.',
      onFail: 'warn'
    },
    {
      id: 'plugin/no-deceptive-terms',
      title: 'Nothing that steers a model',
      modality: 'mustNot',
      quote:
        'Don’t include irrelevant, unnecessary, or deceptive terms or instructions in the plugin manifest, OpenAPI endpoint descriptions, or plugin response messages. This includes instructions to avoid using other plugins, or instructions that attempt to steer or set model behavior.',
      applies: hasPlugin,
      program: 'Writes labels as plain statements to people, never as instructions to a model.',
      attest: 'That the plugin’s own words hold no such terms.',
      onFail: 'warn'
    },
    {
      id: 'plugin/no-circumvent',
      title: 'Safety systems',
      modality: 'mustNot',
      quote: 'Don’t use plugins to circumvent or interfere with OpenAI’s safety systems.',
      applies: hasPlugin,
      program: 'Touches no safety system.',
      attest: 'That the plugin does not either.',
      onFail: 'warn'
    }
  ]
}
