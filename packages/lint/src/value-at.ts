import type { Path, YamlValue } from '@planproof/yaml-source';
import { asList, asRecord } from './feature-view.ts';

/** The data at a path, or nothing where the path leads nowhere. */
export function valueAt(value: YamlValue | undefined, path: Path): YamlValue | undefined {
  let at = value;
  for (const segment of path) {
    at = typeof segment === 'number' ? asList(at)?.[segment] : asRecord(at)?.[segment];
  }
  return at;
}
