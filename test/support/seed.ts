import fc from 'fast-check';

/**
 * Properties draw the same cases in each run, so that a commit that passed passes again and what a
 * run has to have met at least is met. `FAST_CHECK_SEED=$RANDOM npm test` draws others.
 */
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 1) });
