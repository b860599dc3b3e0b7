import type { JsonSchema } from '@planproof/schema';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { type Format, provenance, sourceOf } from './formats.ts';
import { runtimeSchema } from './runtime-schema.ts';

/**
 * Compiles the validator of a format into a module that imports nothing at run time.
 *
 * - `allErrors`: one run reports every fault.
 * - `verbose`: an error carries the schema that it broke, from which its message is made.
 * - `ownProperties`: what an object inherits is no field of it.
 * - `strictNumbers`: infinity is no integer, as in strict mode.
 * - `inlineRefs: false`: one function for each named mapping keeps the module small.
 * - `strict: false`: strict mode asks that `if` repeats the types that stand around it. The published schema, which the
 *   tests compile in strict mode, is the one that people read.
 */
export async function validatorModule(format: Format, published: JsonSchema): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    ownProperties: true,
    inlineRefs: false,
    strict: false,
    strictNumbers: true,
    messages: false,
    code: { source: true, esm: true },
  });
  const validate = ajv.compile(runtimeSchema(published));
  const { code, name } = await bundle(appendErrors(standaloneCode.default(ajv, validate)));
  const source = sourceOf(format);
  return `// ${provenance(`packages/schema/src/${source}`)}
// @ts-nocheck
import type { Check } from '../check.ts';
import type { ${format.root} } from '../${source}';

${code}
/** Whether a value is a \`${format.root}\`; where it is not, \`errors\` says why. */
export const check: Check<${format.root}> = ${name};
`;
}

/**
 * Ajv copies all the errors so far each time that a named mapping adds its own, which takes the square of their number in
 * time: seconds for a file with 20,000 faulty tasks. Nobody else holds the list, so it can grow in place.
 */
function appendErrors(module: string): string {
  return `${module.replaceAll('vErrors.concat(', 'append(vErrors, ')}
function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
`;
}

/** Ajv's module still requires parts of Ajv; the bundle holds them. */
async function bundle(module: string): Promise<{ code: string; name: string }> {
  const result = await build({
    stdin: { contents: module, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    minifySyntax: true,
    logLevel: 'error',
  });
  const text = result.outputFiles[0]?.text ?? '';
  const exports = /export \{.*?(\w+)( as validate)?,?\s*\};?\s*$/s.exec(text);
  if (exports?.[1] === undefined) throw new Error('the bundle does not export the validator');
  return { code: text.slice(0, exports.index), name: exports[1] };
}
