import assert from 'node:assert/strict'

// Every export of a platform's file is a platform: it has a name.
const platforms = Object.values(await import(process.argv[2]))
assert.ok(platforms.length > 0)
for (const platform of platforms) assert.equal(typeof platform.name, 'string')
console.log('ok')
