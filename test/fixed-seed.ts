import fc from 'fast-check'

// One seed, so that a failure says something about a change and not about luck. Other seeds are
// tried by `npm run explore`, which prints the one that found something.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_120) })
