import { describe, expect, it } from 'vitest';
import { cannotAsk, pythonNote, runScript } from '../../test/pyyaml/python.ts';
import { agrees, scalarTable, scalarTableText } from '../../test/pyyaml/scalar-table.ts';
import { resolvePlainAsPyYaml } from './resolve.ts';

describe('resolvePlainAsPyYaml', () => {
  it(`agrees with every answer of PyYAML ${scalarTable.pyyaml} in the table`, () => {
    expect(scalarTable.scalars.length).toBeGreaterThan(5000);
    const wrong = scalarTable.scalars
      .map((row) => ({ row, model: resolvePlainAsPyYaml(row[0]) }))
      .filter(({ row, model }) => !agrees(model, row));
    expect(wrong).toEqual([]);
  });

  it.skipIf(cannotAsk)(`has a table that PyYAML still answers alike${pythonNote}`, () => {
    // Whatever version is there: none of PyYAML 6 differs.
    const unversioned = (table: string) => table.replace(/"pyyaml": "6\.[\d.]+"/, '"pyyaml"');
    expect(unversioned(runScript('ask-pyyaml.py'))).toBe(unversioned(scalarTableText));
  });

  it('gives an integer exactly', () => {
    expect(resolvePlainAsPyYaml('9007199254740993')).toEqual({
      type: 'integer',
      value: 9007199254740993n,
    });
  });

  // The limit is Python's own since 3.11 (sys.get_int_max_str_digits), so that the table has no row for it.
  it('rejects a decimal of more than 4,300 digits', () => {
    expect(resolvePlainAsPyYaml('9'.repeat(4300)).type).toBe('integer');
    expect(resolvePlainAsPyYaml('9'.repeat(4301)).type).toBe('rejected');
  });

  it.each([
    [
      '=',
      "PyYAML refuses `=` as a value; YAML 1.1 keeps it for the key of a mapping's default value.",
    ],
    ['<<', 'PyYAML refuses `<<` as a value; YAML 1.1 keeps it for the key that merges a mapping.'],
    ['2026-02-30', 'PyYAML takes `2026-02-30` for a date, and there is no such date or time.'],
    ['0x_', 'PyYAML takes `0x_` for an integer and cannot read it as one.'],
  ])('says why it rejects %s', (text, message) => {
    expect(resolvePlainAsPyYaml(text)).toMatchObject({ type: 'rejected', message });
  });
});
