export { DisclosureError } from '../disclosure/disclosure-error.js'
export type * from '../disclosure/disclosure-error.js'
export type * from '../disclosure/disclosure-input.js'
export type * from '../disclosure/disclosure.js'
export { labelNotebook, readNotebook, unlabelNotebook } from './label-notebook.js'
export type {
  LabelledNotebook,
  LabelNotebookOptions,
  ReadNotebookOptions
} from './label-notebook.js'
