import { defineCommand } from '../command.ts';
import type { CommonSettings } from '../common-options.ts';

/** Prints the JSON Schema of a format. */
export const schema = defineCommand<CommonSettings>({
  name: 'schema',
  summary: 'Print the JSON Schema of a format',
  operands: '[NAME]',
  details: [
    'Prints a schema as it is published: draft-07, self-contained. Without a name it lists what',
    'there is: feature, fixture, config, report. planproof generate json-schema writes all of them.',
  ],
  options: [],
  ends: [
    ['0', 'The schema, or the list, is printed'],
    ['2', 'Wrong use: a name that no format has'],
    ['3', 'A fault of planproof itself'],
  ],
  defaults: () => ({ color: 'auto', instead: undefined }),
  run: async (settings, names, io) => {
    const { runSchema } = await import('../generate/run-schema.ts');
    return runSchema(settings, names, io);
  },
});
