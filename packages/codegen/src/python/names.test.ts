import { expect, it } from 'vitest';
import { attributeName } from './names.ts';

it.each([
  ['file_path', 'file_path'],
  ['from', 'from_'],
  ['schema', 'schema_'],
  ['model_config', 'model_config_'],
  ['1st-try', 'field_1st_try'],
])('the attribute of %s is %s', (field, name) => {
  expect(attributeName(field)).toBe(name);
});
