import type { Plugin } from 'rolldown';

/**
 * Gathers the modules that the entry imports, directly or through others, into one file. Left alone, the bundler puts what a
 * run needs in any case, and a lazily loaded part needs too, into files of their own; each costs start-up time.
 */
export function everyRun(): {
  readonly plugin: Plugin;
  readonly chunkOf: (id: string) => string | null;
} {
  const needed = new Set<string>();
  const plugin: Plugin = {
    name: 'every-run',
    buildEnd() {
      const pending = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
      for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
        if (needed.has(id)) continue;
        needed.add(id);
        pending.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
  return { plugin, chunkOf: (id) => (needed.has(id) ? 'every-run' : null) };
}
