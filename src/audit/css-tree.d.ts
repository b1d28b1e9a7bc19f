// The parts of css-tree that run in browsers: the whole needs Node, for data that nothing here reads.
declare module 'css-tree/parser' {
  export { parse as default } from 'css-tree'
}
declare module 'css-tree/generator' {
  export { generate as default } from 'css-tree'
}
