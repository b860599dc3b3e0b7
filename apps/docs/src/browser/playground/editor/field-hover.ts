import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import { type FieldPage, fieldPages } from '@planproof/lint/explain';
import type { FileKind } from '@planproof/schema';
import { fieldAt } from '../complete/field-at.ts';
import { yamlPosition } from '../complete/yaml-position.ts';
import { element, withCode } from '../findings/elements.ts';

const pages = fieldPages();

/** Explains a key while the mouse rests on it. */
export function fieldHover(kind: FileKind): Extension {
  return hoverTooltip((view, offset) => {
    const line = view.state.doc.lineAt(offset);
    const found = /^( *(?:- +)*)([A-Za-z0-9_.-]+):(?=\s|$)/.exec(line.text);
    const [, before = '', key = ''] = found ?? [];
    const start = line.from + before.length;
    if (found === null || offset < start || offset > start + key.length) return null;
    const position = yamlPosition(view.state.doc.toString(), start);
    const page = position?.mapping && fieldAt(pages, kind, [...position.mapping, key]);
    if (page === undefined) return null;
    return { pos: start, end: start + key.length, create: () => ({ dom: explanation(page) }) };
  });
}

function explanation(page: FieldPage): HTMLElement {
  const { place, type, required, constraints, defaultValue, description } = page;
  const facts = [
    type,
    ...(required ? ['required'] : []),
    ...constraints,
    ...(defaultValue === undefined ? [] : [`default ${String(defaultValue)}`]),
  ];
  return element('div', { class: 'field-tip' }, [
    element('strong', {}, [place]),
    element('p', {}, withCode(description)),
    element('p', { class: 'faint' }, withCode(facts.join('; '))),
  ]);
}
