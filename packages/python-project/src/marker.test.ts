import { describe, expect, it } from 'vitest';
import { canHold } from './marker.ts';

describe('canHold', () => {
  it.each([
    ['python_version < "3"', 0, false],
    ["python_version<'3.0'", 0, false],
    ['python_version == "2.7"', 0, false],
    ['python_version >= "3"', 0, true],
    ['python_version < "3.8"', 0, true],
    ['python_version < "3.8"', 10, false],
    ['python_full_version < "3.11.3"', 12, false],
    ['python_full_version < "3.11.3"', 11, true],
    ['python_version <= "3.9"', 10, false],
    ['python_version == "3.9.*"', 10, false],
    ['python_version ~= "3.9"', 10, true],
    ['python_version < "3.9" and sys_platform == "linux"', 10, false],
    ['python_version < "3.9" or sys_platform == "linux"', 10, true],
    ['python_version >= "3.12" and python_version < "3.11"', 10, false],
    ['python_version >= "3.10" and python_version < "3.11"', 10, true],
    ['(python_version < "3")', 0, false],
    ['"3" > python_version', 0, true],
    ['sys_platform == "win32"', 10, true],
    ['sys_platform not in "win32 cygwin"', 10, true],
    ['what is this', 10, true],
    ['', 10, true],
    [`${'('.repeat(10_000)}`, 10, true],
  ])('%j from Python 3.%i on: %s', (marker, minimumPython, expected) => {
    expect(canHold(marker, { minimumPython })).toBe(expected);
  });

  it.each([
    ['"pg" in extras', true],
    ['"my" in extras', false],
    ['"my" not in extras', true],
    ['extra == "my"', false],
    ['"dev" in dependency_groups or "my" in extras', true],
    ['"docs" in dependency_groups and sys_platform == "linux"', false],
  ])('with extras and groups that are known, %j: %s', (marker, expected) => {
    const chosen = { extras: new Set(['pg']), dependency_groups: new Set(['dev']) };
    expect(canHold(marker, { minimumPython: 10, chosen })).toBe(expected);
  });
});
