import { describe, expect, it } from 'vitest';

import { scalarTable } from '../../test/pyyaml/scalar-table.ts';
import { coreType, resolveCore } from '../read/core-schema.ts';
import { canDifferFromCore, readsDifferently } from './differs.ts';
import { resolvePlainAsPyYaml } from './resolve.ts';

function differs(text: string) {
  const value = resolveCore(text);
  return readsDifferently(text, { type: coreType(text, value), value });
}

describe('readsDifferently', () => {
  it.each([
    ['yes', { type: 'boolean', value: true }],
    ['Off', { type: 'boolean', value: false }],
    ['010', { type: 'integer', value: 8n }],
    ['0o10', { type: 'string' }],
    ['08', { type: 'string' }],
    ['1_000', { type: 'integer', value: 1000n }],
    ['1:30', { type: 'integer', value: 90n }],
    ['1e3', { type: 'string' }],
    ['+.5', { type: 'string' }],
    ['1:30.5', { type: 'float', value: 90.5 }],
    ['2026-07-25', { type: 'date' }],
    ['2026-07-25T10:00:00Z', { type: 'datetime' }],
  ])('%s is %o to PyYAML', (text, yaml11) => {
    expect(differs(text)).toEqual(yaml11);
  });

  it.each([
    'y',
    'n',
    'yEs',
    'true',
    'Null',
    '~',
    '12',
    '-7',
    '0',
    '0x1F',
    '1.5',
    '.inf',
    '.NaN',
    '1.0e+3',
    '09:30',
    'TASK-1',
  ])('%s is the same to both', (text) => {
    expect(differs(text)).toBeUndefined();
  });

  it('is not spared by canDifferFromCore where it would find something', () => {
    const missed = scalarTable.scalars.filter(([text]) => {
      const value = resolveCore(text);
      const pyyaml = resolvePlainAsPyYaml(text);
      const isSame =
        pyyaml.type === coreType(text, value) &&
        (!('value' in pyyaml) || Object.is(Number(pyyaml.value), Number(value)));
      return !isSame && text !== '' && !canDifferFromCore(text);
    });
    expect(missed).toEqual([]);
  });

  it('gives up on ordinary text at its first character', () => {
    const words = [
      'TASK-001',
      'planned',
      'nothing',
      'overview',
      'a: b',
      '1',
      '30',
      './path'.slice(2),
      '"x"',
      '<html>',
      '==',
    ];
    expect(words.filter(canDifferFromCore)).toEqual([]);
  });
});
