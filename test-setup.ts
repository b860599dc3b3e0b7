import fc from 'fast-check';

/**
 * Property tests draw the same cases in each run, so that what is green stays green until something changes.
 * `PLANPROOF_SEED` draws others: `PLANPROOF_SEED=$RANDOM npx vitest run` in a package.
 */
fc.configureGlobal({ seed: Number(process.env.PLANPROOF_SEED ?? 20_261_122) });
