import type { PyNode } from './python-tree.ts';
import { stringValue } from './string-literal.ts';

const deepest = 8;

/**
 * The text of a name with attributes and plain keys, in one spelling: `settings.url`, `config["x"]`. Nothing for any other
 * expression.
 */
export function pathText(text: string, node: PyNode): string | undefined {
  let tail = '';
  let current = node;
  for (let depth = 0; depth < deepest; depth += 1) {
    if (current.name === 'VariableName') return text.slice(current.from, current.to) + tail;
    if (current.name !== 'MemberExpression') return undefined;
    const [base, opening, name] = current.children;
    if (base === undefined || name === undefined) return undefined;
    if (opening?.name === '.') tail = `.${text.slice(name.from, name.to)}${tail}`;
    else if (name.name === 'String' && current.children.length === 4) {
      const key = stringValue(text, name);
      if (key === undefined) return undefined;
      tail = `[${JSON.stringify(key)}]${tail}`;
    } else return undefined;
    current = base;
  }
  return undefined;
}
