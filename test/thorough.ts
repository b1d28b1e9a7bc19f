/**
 * Whether to try everything, as the slow tests do: each place at which a reply can be cut, and many
 * posts. Among the quick tests the same files try a sample.
 *
 * Vitest runs each file that imports this twice: with the quick tests, and with the slow ones.
 */
export const isThorough = process.env['THOROUGH'] !== undefined
