import type { JsonSchema } from '@planproof/schema';
import { type Format, provenance, sourceOf } from './formats.ts';

/** The published schema as a module, for code that runs where no file can be read. */
export function schemaModule(format: Format, published: JsonSchema): string {
  return `// ${provenance(`packages/schema/src/${sourceOf(format)}`)}
import type { JsonSchema } from '../json-schema.ts';

/** The published schema of the ${format.name} format. */
export const ${format.name}Schema: JsonSchema = ${JSON.stringify(published, null, 2)};
`;
}
