import type { PyYamlNode } from '../compose/pyyaml-node.ts';
import { quoted } from '../refusal.ts';
import { constructScalar, type ImplicitTag } from '../resolve.ts';
import { EXPLICIT_TAGS, IMPLICIT_TAGS } from '../yaml-tags.ts';
import { decodesAsBase64 } from './base64.ts';
import { kindName, shortTag } from './names.ts';

/** Why PyYAML cannot make a value of a node. */
export interface Fault {
  readonly message: string;
  readonly help?: string;
}

/** The tags by which PyYAML makes one value of a node. */
export type ScalarTag = Exclude<ImplicitTag, 'merge' | 'value'> | 'binary';

const SCALAR_TAGS: ReadonlyMap<string, ScalarTag> = new Map([
  [IMPLICIT_TAGS.str, 'str'],
  [IMPLICIT_TAGS.null, 'null'],
  [IMPLICIT_TAGS.bool, 'bool'],
  [IMPLICIT_TAGS.int, 'int'],
  [IMPLICIT_TAGS.float, 'float'],
  [IMPLICIT_TAGS.timestamp, 'timestamp'],
  [EXPLICIT_TAGS.binary, 'binary'],
]);

/** The tag by which PyYAML makes one value of a node, whatever the node's kind. */
export function scalarTagOf({ tag }: PyYamlNode): ScalarTag | undefined {
  return SCALAR_TAGS.get(tag);
}

/** Why PyYAML 6.0.3's SafeConstructor cannot make the value that a node's tag promises; `undefined`: it can. */
export function scalarFault(node: PyYamlNode, tag: ScalarTag): Fault | undefined {
  const text = scalarText(node);
  if (text === undefined) {
    return {
      message: `PyYAML expects one value behind ${shortTag(node)}, not a ${kindName(node)}.`,
    };
  }
  if (tag === 'binary') return binaryFault(text);
  if ((tag === 'int' || tag === 'float') && isForPythonAlone(text, tag)) return undefined;
  const value = constructScalar(tag, text);
  return value.type === 'rejected' ? { message: value.message, help: value.help } : undefined;
}

function binaryFault(text: string): Fault | undefined {
  if (/^[\x00-\x7f]*$/.test(text) && decodesAsBase64(text)) return undefined;
  return { message: `PyYAML takes ${quoted(text)} for base64 and cannot decode it.` };
}

/** A node's text; a mapping's is that of its `=` key, as YAML 1.1's "default value" type has it. */
function scalarText(node: PyYamlNode): string | undefined {
  const seen = new Set<PyYamlNode>();
  let current: PyYamlNode | undefined = node;
  while (current?.kind === 'mapping' && !seen.has(current)) {
    seen.add(current);
    current = current.entries.find(([key]) => key.tag === IMPLICIT_TAGS.value)?.[1];
  }
  return current?.kind === 'scalar' ? current.value : undefined;
}

const LONGEST_NUMBER = 5000;

/**
 * Whether a number is for Python alone to judge: it may hold digits and white space of every script, of which a one and a
 * space are as good as any; and what is endless is not worth the time.
 */
function isForPythonAlone(text: string, tag: 'int' | 'float'): boolean {
  if (text.length > LONGEST_NUMBER) return true;
  const ascii = text.replace(/(?![0-9])\p{Nd}/gu, '1').replace(/[\x1c-\x1f\x85]|(?! )\p{Z}/gu, ' ');
  return ascii !== text && constructScalar(tag, ascii).type !== 'rejected';
}
