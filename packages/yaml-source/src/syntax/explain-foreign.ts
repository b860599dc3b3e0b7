import { contentStart, endOfLine, isMarker } from '../read/gap.ts';
import type { Explanation, Fault } from './fault.ts';
import { secondDocument } from './second-document.ts';

/** Lines that belong to something other than YAML, at the fault or before it. */
export function explainForeign(fault: Fault): Explanation | undefined {
  return conflictMarker(fault) ?? codeFence(fault) ?? laterDocument(fault);
}

function conflictMarker({ text, lineEnd }: Fault): Explanation | undefined {
  const match = /(?<=^\uFEFF?)(?:<{7}|>{7}) .*$/m.exec(text);
  if (match === null || match.index > lineEnd) return undefined;
  return {
    span: { start: match.index, end: match.index + match[0].length },
    message: 'A merge conflict marker stands here.',
    help: 'Resolve the conflict and remove its markers.',
  };
}

function codeFence({ text, lineStart, lineEnd }: Fault): Explanation | undefined {
  if (!text.startsWith('```', lineStart)) return undefined;
  return {
    span: { start: lineStart, end: lineEnd },
    message: 'A Markdown code fence stands here, which YAML does not know.',
    help: 'Remove the line, and the one that closes the fence.',
  };
}

/** Whatever is wrong behind a `---` is not YAML's fault: a file ends there. */
function laterDocument({ text, lineStart }: Fault): Explanation | undefined {
  const marker = /^---(?=\s|$)/gm;
  marker.lastIndex = endOfLine(text, contentStart(text));
  const match = marker.exec(text);
  if (match === null || match.index > lineStart || !isMarker(text, match.index, '---'))
    return undefined;
  return secondDocument(text, match.index);
}
