import remarkDisclosure from 'forthright/remark'

// A site without facts of its own: each page declares what it is, or the build fails.
const undeclared = process.env.UNDECLARED ?? 'error'

export default {
  title: 'Undeclared',
  url: 'https://example.com',
  baseUrl: '/',
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      {
        path: 'undeclared',
        routeBasePath: '/',
        beforeDefaultRemarkPlugins: [[remarkDisclosure, { undeclared }]]
      }
    ]
  ],
  themes: ['@docusaurus/theme-classic']
}
