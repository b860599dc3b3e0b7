import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const browser = fileURLToPath(new URL('../browser/', import.meta.url));

/** Bundles what runs in the browser: the script of every page, the playground, and the worker that lints for it. */
export async function bundle(dist: string): Promise<void> {
  const resolve = { conditionNames: ['planproof-source', 'browser', 'import', 'default'] };
  const common = { platform: 'browser', resolve, logLevel: 'warn' } as const;
  await build({
    ...common,
    input: {
      site: join(browser, 'site/main.ts'),
      playground: join(browser, 'playground/main.ts'),
      'lint-worker': join(browser, 'worker/main.ts'),
    },
    transform: { target: 'es2023' },
    output: {
      dir: dist,
      format: 'es',
      minify: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
  });
  // Runs before anything is shown, so it is no module.
  await build({
    ...common,
    input: { theme: join(browser, 'theme/apply-theme.ts') },
    output: { dir: dist, format: 'iife', minify: true, entryFileNames: '[name].js' },
  });
}
