import type { PyYamlNode } from '../compose/pyyaml-node.ts';
import { quoted } from '../refusal.ts';
import { YAML_TAG_PREFIX } from '../yaml-tags.ts';

/** A tag as people write it: `!!str` for `tag:yaml.org,2002:str`. */
export function shortTag({ tag }: PyYamlNode): string {
  const isYaml = tag.startsWith(YAML_TAG_PREFIX);
  return quoted(isYaml ? `!!${tag.slice(YAML_TAG_PREFIX.length)}` : tag);
}

/** What messages call a node. */
export function kindName({ kind }: Pick<PyYamlNode, 'kind'>): string {
  return { scalar: 'single value', sequence: 'list', mapping: 'mapping' }[kind];
}
