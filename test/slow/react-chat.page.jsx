// The page of react-chat.test.ts: `useChat` and the element above its messages.
import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { useChat } from '@ai-sdk/react'
import { DefaultChatTransport } from 'ai'
import 'forthright/chat/element'

const transport = new DefaultChatTransport({ api: '/chat' })

function Chat({ words, spoken }) {
  const { messages, sendMessage, status } = useChat({ transport })
  const notice = useRef(null)
  useEffect(() => notice.current?.read(messages), [messages])
  return (
    <main>
      <ai-notice ref={notice} lang="en" dir="ltr" words={words} spoken={spoken} />
      <ol data-status={status}>
        {messages.map(({ id, role, parts }) => (
          <li key={id} className={role}>
            {parts.map((part, at) => (part.type === 'text' ? <p key={at}>{part.text}</p> : null))}
          </li>
        ))}
      </ol>
      <button onClick={() => sendMessage({ text: 'When does the harbour open?' })}>Ask</button>
    </main>
  )
}
const root = document.getElementById('root')
createRoot(root).render(<Chat {...root.dataset} />)
