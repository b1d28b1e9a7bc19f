declare module 'textile-js' {
  const textile: { parse(source: string): string }
  export default textile
}
