import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['planproof-source'] },
  ssr: { resolve: { conditions: ['planproof-source', 'node', 'import', 'module', 'default'] } },
});
