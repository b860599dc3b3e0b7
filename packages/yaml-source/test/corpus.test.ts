import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';

import {
  applySplices,
  parseSource,
  planEdits,
  type SourceDocument,
  type YamlValue,
} from '../src/index.ts';
import { proveEdit } from '../src/prove.ts';
import { isSameData } from '../src/same-data.ts';
import { arbitraryEdit, editOf } from './arbitrary-edit.ts';
import { sharedFolder, skipNote, yamlFiles } from './shared-data.ts';
import { wrongSpans } from './span-property.ts';

const folder = sharedFolder('corpus');
const documents = [...(folder === undefined ? [] : yamlFiles(folder))].flatMap(([name, text]) => {
  const source = parseSource(text);
  return source.kind === 'document' ? [{ name, source }] : [];
});

function dataOf(document: SourceDocument): YamlValue {
  return parseDocument(document.text, { merge: true, uniqueKeys: false }).toJS();
}

describe.skipIf(folder === undefined)(`real feature files${skipNote(folder)}`, () => {
  it('are there', () => {
    expect(documents.length).toBeGreaterThan(40);
  });

  it.each(documents)('$name has the data that yaml finds, and spans that hold it', ({ source }) => {
    expect(isSameData(source.value, dataOf(source))).toBe(true);
    expect(wrongSpans(source)).toEqual([]);
  });

  it('take any edit without losing a byte that it does not concern', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.array(arbitraryEdit, { minLength: 1, maxLength: 2 }),
        ({ source }, drawn) => {
          const edits = drawn.map((edit) => editOf(source, edit));
          const plan = planEdits(source, edits);
          if (plan.kind === 'refused') return;
          expect(proveEdit(source, edits, applySplices(source.text, plan.splices))).toMatchObject({
            kind: 'proved',
          });
        },
      ),
      { numRuns: 400, interruptAfterTimeLimit: 20_000 },
    );
  });
});
