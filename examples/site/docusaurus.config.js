import remarkDisclosure from 'forthright/remark'

// What is true of every page that doesn't say otherwise: its own front matter lies over this.
const disclosure = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'author' },
  responsible: 'author'
}

// Before Docusaurus's own plugins: they put the title into a <header>, where `remarkPlugins`, which
// run later, can't mark it, and the label would come above the title instead of below.
const labelled = { beforeDefaultRemarkPlugins: [[remarkDisclosure, { disclosure }]] }

export default {
  title: 'Harbour notes',
  url: 'https://example.com',
  baseUrl: '/',
  // Reads .md as Markdown and .mdx as MDX; by default Docusaurus reads both as MDX.
  markdown: { format: 'detect' },
  // With `@docusaurus/preset-classic`, `labelled` goes into its `docs`, its `blog` and its `pages`.
  plugins: [
    ['@docusaurus/plugin-content-docs', labelled],
    ['@docusaurus/plugin-content-blog', { ...labelled, feedOptions: { type: 'all' } }],
    ['@docusaurus/plugin-content-pages', labelled]
  ],
  themes: ['@docusaurus/theme-classic'],
  themeConfig: {
    navbar: {
      title: 'Harbour notes',
      items: [
        { to: '/docs/harbour-wall', label: 'Docs' },
        { to: '/blog', label: 'Blog' }
      ]
    }
  }
}
