import { defineConfig } from 'vitest/config';

const conditions = ['planproof-source'];

/** Tests read the sources of the other packages, so that they need no build and cannot test a stale one. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    setupFiles: [new URL('./test-setup.ts', import.meta.url).pathname],
    // A test that takes long is a test that takes long; how long depends on what else the machine does.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'test-results.json' }]],
  },
});
