import { type Node, parseSource } from '@planproof/yaml-source';
import type { Reading } from '../manifests/reading.ts';
import { normaliseName } from '../pep508.ts';
import type { TextFile } from '../text-file.ts';
import type { Lock } from './lock.ts';
import type { LockedPackage, LockSeed } from './locked-package.ts';

/** Reads Pipfile.lock, which is JSON and so YAML: `default` and `develop` are installed. */
export function readPipfileLock(reading: Reading, file: TextFile): Lock | undefined {
  const source = parseSource(file.text);
  if (source.kind === 'unreadable') {
    const message = `${file.path} cannot be read: ${source.problem.message}`;
    reading.incomplete(message, file.place(source.problem.span));
    return undefined;
  }
  const packages: LockedPackage[] = [];
  const seeds: LockSeed[] = [];
  for (const category of entriesOf(source.root)) {
    if (category.name === '_meta') continue;
    const label = ['default', 'develop'].includes(category.name) ? undefined : category.name;
    for (const { name: written, key, value } of entriesOf(category.value)) {
      const name = normaliseName(written);
      const [version, marker] = [textOf(value, 'version'), textOf(value, 'markers')];
      const bare = version?.replace(/^==/, '');
      packages.push({ name, version: bare, dependencies: [], extras: new Map(), span: key });
      seeds.push({ edge: { name, extras: [], marker }, label });
    }
  }
  return { packages, seeds };
}

function entriesOf(node: Node | undefined) {
  return node?.kind === 'mapping' ? node.entries : [];
}

function textOf(node: Node, name: string): string | undefined {
  const value = entriesOf(node).find((each) => each.name === name)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
