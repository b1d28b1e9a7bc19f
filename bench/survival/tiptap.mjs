// An editor that reads Markdown or HTML into a tree of its own and writes it again.
import { MarkdownManager } from '@tiptap/markdown'
import { generateHTML, generateJSON } from '@tiptap/html'
import { StarterKit } from '@tiptap/starter-kit'

const extensions = [StarterKit]
export const tiptapMarkdown = (source) => {
  const manager = new MarkdownManager({ extensions })
  return manager.serialize(manager.parse(source))
}
export const tiptapHtml = (source) => generateHTML(generateJSON(source, extensions), extensions)
