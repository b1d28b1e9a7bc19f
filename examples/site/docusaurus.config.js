import remarkDisclosure from 'forthright/remark'

// What is true of a page that says nothing else. A page's own front matter lies over it.
const disclosure = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'human' }
}

// Before Docusaurus's own plugins, which would first put the title into a <header>: the label would
// no longer find it, and would stand above it.
const labelled = { beforeDefaultRemarkPlugins: [[remarkDisclosure, { disclosure }]] }

export default {
  title: 'Harbour notes',
  tagline: 'What the harbour office tells its visitors',
  url: 'https://example.com',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  // A .md page is plain Markdown and a .mdx page is MDX; by default Docusaurus reads both as MDX.
  markdown: { format: 'detect' },
  // With `@docusaurus/preset-classic`, `labelled` goes into its `docs`, `blog` and `pages` alike.
  plugins: [
    ['@docusaurus/plugin-content-docs', { ...labelled, sidebarPath: undefined }],
    [
      '@docusaurus/plugin-content-blog',
      { ...labelled, feedOptions: { type: ['rss', 'atom', 'json'] }, onUntruncatedBlogPosts: 'throw' }
    ],
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
