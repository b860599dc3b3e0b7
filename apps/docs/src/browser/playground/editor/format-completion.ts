import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { FileKind } from '@planproof/schema';
import { type Option, optionsAt } from '../complete/options.ts';
import { yamlPosition } from '../complete/yaml-position.ts';

/** Completes the keys and the values of a format, while a word is written or when it is asked for. */
export function formatCompletion(kind: FileKind) {
  return (context: CompletionContext): CompletionResult | null => {
    const position = yamlPosition(context.state.doc.toString(), context.pos);
    if (position === undefined) return null;
    if (!context.explicit && position.from === context.pos) return null;
    const options = optionsAt(kind, position).map(completion);
    return options.length === 0 ? null : { from: position.from, options, validFor: /^[\w.-]*$/ };
  };
}

function completion({ label, kind, info, required }: Option): Completion {
  return {
    label,
    type: kind === 'key' ? 'property' : 'enum',
    ...(kind === 'key' && { apply: `${label}: ` }),
    ...(info !== '' && { info }),
    ...(required && { detail: 'required', boost: 1 }),
  };
}
