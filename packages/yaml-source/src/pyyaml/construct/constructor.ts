import { type PyYamlMapping, type PyYamlNode, YAML_TAG } from '../compose/pyyaml-node.ts';
import { quoted, type Refusal } from '../refusal.ts';
import { constructScalar, type ImplicitTag } from '../resolve.ts';
import { decodesAsBase64 } from './base64.ts';

/**
 * What PyYAML 6.0.3's SafeConstructor refuses in a document that its grammar accepts: unknown tags, values that are not what
 * their tag says, keys that Python cannot hash, merges of what is no mapping. PyYAML raises at the first; all are named here.
 */
export function findRefusedNodes(root: PyYamlNode): readonly Refusal[] {
  const constructor = new Constructor();
  constructor.construct(root);
  return constructor.refusals;
}

const MERGE_TAG = `${YAML_TAG}merge`;
const VALUE_TAG = `${YAML_TAG}value`;

/** Tags whose values are lists, dictionaries and sets, which Python does not hash. */
const UNHASHABLE_TAGS: ReadonlySet<string> = new Set(
  ['seq', 'map', 'set', 'omap', 'pairs'].map((name) => YAML_TAG + name),
);

const SCALAR_TAGS: ReadonlyMap<string, ImplicitTag | 'binary'> = new Map(
  (['null', 'bool', 'int', 'float', 'timestamp', 'str', 'binary'] as const).map((name) => [
    YAML_TAG + name,
    name,
  ]),
);

class Constructor {
  readonly refusals: Refusal[] = [];
  readonly #constructed = new Set<PyYamlNode>();
  readonly #entered = new Set<PyYamlMapping>();

  construct(node: PyYamlNode): void {
    if (this.#constructed.has(node)) return;
    this.#constructed.add(node);
    const scalarTag = SCALAR_TAGS.get(node.tag);
    if (scalarTag !== undefined) this.#scalar(node, scalarTag);
    else if (UNHASHABLE_TAGS.has(node.tag)) this.#collection(node);
    else this.#unknown(node);
  }

  #scalar(node: PyYamlNode, tag: ImplicitTag | 'binary'): void {
    const text = scalarText(node);
    if (text === undefined)
      return this.#refuse(
        node,
        `PyYAML expects one value behind ${shortTag(node)}, not a ${node.kind}.`,
      );
    if (tag === 'binary') {
      if (isAscii(text) && decodesAsBase64(text)) return;
      return this.#refuse(node, `PyYAML takes ${quoted(text)} for base64 and cannot decode it.`);
    }
    if ((tag === 'int' || tag === 'float') && isForPythonAlone(text)) return;
    const value = constructScalar(tag, text);
    if (value.type === 'rejected') this.#refuse(node, value.message, value.help);
  }

  #collection(node: PyYamlNode): void {
    switch (node.tag.slice(YAML_TAG.length)) {
      case 'seq':
        if (node.kind !== 'sequence') return this.#refuseKind(node, 'a list');
        return node.items.forEach((item) => this.construct(item));
      case 'map':
      case 'set':
        if (node.kind !== 'mapping') return this.#refuseKind(node, 'a mapping');
        return this.#enter(node);
      default:
        return this.#pairs(node);
    }
  }

  /** Constructs a mapping's keys and values, and those of the mappings that it merges. */
  #enter(mapping: PyYamlMapping): void {
    if (this.#entered.has(mapping)) return;
    this.#entered.add(mapping);
    for (const [key, value] of mapping.entries) {
      if (key.tag === MERGE_TAG) this.#merge(value);
      else {
        this.#key(key);
        this.construct(value);
      }
    }
  }

  #key(key: PyYamlNode): void {
    // As a key, `=` is text.
    if (key.tag === VALUE_TAG) this.#constructed.add(key);
    else this.construct(key);
    if (!UNHASHABLE_TAGS.has(key.tag)) return;
    const kind = key.kind === 'sequence' ? 'list' : 'mapping';
    this.#refuse(
      key,
      `PyYAML accepts no ${kind} as a key.`,
      'Make the key one value, in quotes if need be.',
    );
  }

  /** The merged mappings' own tags count for nothing. */
  #merge(value: PyYamlNode): void {
    const targets = value.kind === 'sequence' ? value.items : [value];
    for (const target of targets) {
      if (target.kind === 'mapping') this.#enter(target);
      else
        this.#refuse(
          target,
          'PyYAML merges mappings alone under `<<`.',
          'Merge a mapping, or put the `<<` in quotes.',
        );
    }
  }

  /** `!!omap` and `!!pairs`: a list of mappings of one entry, in which `<<` and `=` mean nothing. */
  #pairs(node: PyYamlNode): void {
    if (node.kind !== 'sequence') return this.#refuseKind(node, 'a list');
    for (const item of node.items) {
      if (item.kind !== 'mapping' || item.entries.length !== 1) {
        this.#refuse(
          item,
          `PyYAML expects a mapping of one key in a list behind ${shortTag(node)}.`,
        );
        continue;
      }
      item.entries.flat().forEach((part) => this.construct(part));
    }
  }

  #unknown(node: PyYamlNode): void {
    if (
      node.kind === 'scalar' &&
      node.tagSpan === undefined &&
      (node.tag === VALUE_TAG || node.tag === MERGE_TAG)
    ) {
      const value = constructScalar(node.tag === VALUE_TAG ? 'value' : 'merge', node.value);
      if (value.type === 'rejected') this.#refuse(node, value.message, value.help);
      return;
    }
    const message = `PyYAML's safe loader knows no tag ${shortTag(node)}.`;
    this.refusals.push({
      ...(node.tagSpan ?? { start: node.start, end: node.end }),
      message,
      help: 'Remove the tag.',
    });
  }

  #refuseKind(node: PyYamlNode, wanted: string): void {
    this.#refuse(node, `PyYAML expects ${wanted} behind ${shortTag(node)}.`);
  }

  #refuse({ start, end }: PyYamlNode, message: string, help?: string): void {
    this.refusals.push(
      help === undefined ? { start, end, message } : { start, end, message, help },
    );
  }
}

/** A node's text; a mapping's is that of its `=` key, as YAML 1.1's "default value" type has it. */
function scalarText(node: PyYamlNode): string | undefined {
  const seen = new Set<PyYamlNode>();
  let current: PyYamlNode | undefined = node;
  while (current?.kind === 'mapping' && !seen.has(current)) {
    seen.add(current);
    current = current.entries.find(([key]) => key.tag === VALUE_TAG)?.[1];
  }
  return current?.kind === 'scalar' ? current.value : undefined;
}

function shortTag({ tag }: PyYamlNode): string {
  return quoted(tag.startsWith(YAML_TAG) ? `!!${tag.slice(YAML_TAG.length)}` : tag);
}

/** Python's numbers may hold digits and white space of every script, and be long: which it reads is not restated here. */
function isForPythonAlone(text: string): boolean {
  return text.length > 5000 || /(?![0-9])\p{Nd}|[\x1c-\x1f\x85]|(?! )\p{Z}/u.test(text);
}

function isAscii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}
