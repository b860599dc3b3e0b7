import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { planproof } from './planproof.ts';
import { faultyFeature, scratch } from './scratch.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/report.schema.json', import.meta.url), 'utf8'),
);

it('the JSON report is what its published schema says', () => {
  const cwd = scratch({ 'a.yaml': faultyFeature, 'b.yaml': 'tasks: [', 'c.yaml': 'fixtures: {}' });
  const report = JSON.parse(planproof(['--format=json', '.'], { cwd }).stdout);
  const validate = new Ajv({ strict: false }).compile(schema);
  validate(report);
  expect(validate.errors).toBe(null);
  expect(report.files).toHaveLength(3);
});
