import { parseSync, Visitor, type Expression, type Statement } from 'oxc-parser'

/** One small change that breaks the code, so that a test should fail. */
export interface Mutant {
  readonly operator: Operator
  /** Path from the root of the repository. */
  readonly file: string
  /** What is replaced, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly replacement: string
}

export const operators = [
  'negate a condition',
  'alter a comparison',
  'swap && and ||',
  'off by one',
  'change a literal',
  'drop a statement',
  'return early'
] as const
export type Operator = (typeof operators)[number]

const comparisons: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '=='
}
const logical: Readonly<Record<string, string>> = { '&&': '||', '||': '&&' }

/**
 * Find every place of a source where one of the operators changes what the code does.
 *
 * Types, names of properties and what is imported stay: the first say nothing at run time, and a
 * change of the others is an error that no test needs to find.
 */
export function locateMutants(file: string, code: string): Mutant[] {
  const mutants: Mutant[] = []
  const kept = new Set<object>()
  const add = (operator: Operator, start: number, end: number, replacement: string) =>
    mutants.push({ operator, file, start, end, replacement })
  const negate = (test: Expression) =>
    add('negate a condition', test.start, test.end, `!(${code.slice(test.start, test.end)})`)
  const returnEarly = (body: readonly Statement[]) => {
    // `never`: the compiler takes it for a result of any type.
    for (const { start } of body) add('return early', start, start, 'return undefined as never; ')
  }
  interface Pair {
    readonly left: { readonly start: number; readonly end: number }
    readonly right: { readonly start: number; readonly end: number }
    readonly operator: string
  }
  const swap = (name: Operator, table: Readonly<Record<string, string>>, pair: Pair) => {
    const { left, right, operator } = pair
    const other = table[operator]
    if (other === undefined) return
    const [before, after] = [left, right].map(({ start, end }) => code.slice(start, end))
    add(name, left.start, right.end, `${before} ${other} ${after}`)
  }

  new Visitor({
    ImportDeclaration: ({ source }) => void kept.add(source),
    ImportExpression: ({ source }) => void kept.add(source),
    ExportNamedDeclaration: ({ source }) => void (source && kept.add(source)),
    ExportAllDeclaration: ({ source }) => void kept.add(source),
    TSLiteralType: ({ literal }) => void kept.add(literal),
    Property: ({ key }) => void kept.add(key),
    PropertyDefinition: ({ key }) => void kept.add(key),
    TSPropertySignature: ({ key }) => void kept.add(key),
    IfStatement({ test, alternate, start, end }) {
      negate(test)
      if (!alternate) add('drop a statement', start, end, ';')
    },
    ConditionalExpression: ({ test }) => negate(test),
    BinaryExpression: (node) => swap('alter a comparison', comparisons, node),
    LogicalExpression: (node) => swap('swap && and ||', logical, node),
    ExpressionStatement({ expression, start, end }) {
      if (expression.type !== 'Literal') add('drop a statement', start, end, ';')
    },
    FunctionDeclaration: ({ body }) => returnEarly(body?.body ?? []),
    FunctionExpression: ({ body }) => returnEarly(body?.body ?? []),
    ArrowFunctionExpression({ body }) {
      if (body.type === 'BlockStatement') returnEarly(body.body)
    },
    Literal(node) {
      if (kept.has(node)) return
      const { value, start, end } = node
      if (typeof value === 'number') add('off by one', start, end, String(value + 1))
      if (typeof value === 'boolean') add('change a literal', start, end, String(!value))
      if (typeof value === 'string') {
        add('change a literal', start, end, value === '' ? "'changed'" : "''")
      }
    }
  }).visit(parseSync(file, code).program)
  return mutants
}
