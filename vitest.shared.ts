import { defineConfig } from 'vitest/config';

const conditions = ['planproof-source'];

/** Tests read the sources of the other packages, so that they need no build and cannot test a stale one. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results.json' }]],
  },
});
