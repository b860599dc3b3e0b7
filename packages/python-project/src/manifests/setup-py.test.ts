import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../memory-files.fixture.ts';
import { readRequirements } from './read-requirements.ts';
import { shownProblems, shownRequirements } from './shown.fixture.ts';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'literal keywords',
    'from setuptools import setup\nsetup(\n    name="a",\n    install_requires=[\n        "asyncpg>=0.29",  # fast\n        \'x\' "y",\n    ],\n    extras_require={"my": ["asyncmy"], "all": ["a[my]"], "w:python_version < \'3\'": ["z"]},\n)\n',
    [
      'required asyncpg>=0.29 setup.py:5',
      'required xy setup.py:6',
      'optional asyncmy (my) setup.py:8',
    ],
  ],
  [
    'names that are assigned once',
    'import setuptools\nBASE = ["asyncpg"]\nEXTRAS = {"my": ["asyncmy"]}\nsetuptools.setup(install_requires=BASE + ["x"], extras_require=EXTRAS)\n',
    ['required asyncpg setup.py:2', 'optional asyncmy (my) setup.py:3', 'required x setup.py:4'],
  ],
  [
    'a dictionary of arguments',
    'reqs = \\\n["asyncpg"]\nkwargs = {"name": "a", "install_requires": reqs}\nsetup(**kwargs)\n',
    ['required asyncpg setup.py:2'],
  ],
  [
    'lines in one string',
    'setup(install_requires="""\nasyncpg\n""")\n',
    ['required asyncpg setup.py:1'],
  ],
  ['nothing', 'from setuptools import setup\nsetup()\n', []],
];

describe('setup.py', () => {
  it.each(cases)('declares with %s', (_, text, expected) => {
    expect(shownRequirements({ 'setup.py': text })).toEqual(expected);
  });

  it('takes the requirements file that the code reads', () => {
    const files = {
      'setup.py':
        'with open("requirements/base.txt") as f:\n    reqs = f.read().splitlines()\nsetup(install_requires=reqs)\n',
      'requirements/base.txt': 'asyncpg\n',
    };
    expect(shownRequirements(files)).toEqual(['required asyncpg requirements/base.txt:1']);
    expect(shownProblems(files)).toEqual([]);
  });

  it.each([
    [
      'BASE = ["a"]\nBASE += more()\nsetup(install_requires=BASE)\n',
      'setup.py:3 install_requires in setup.py is computed, so what it asks for is not known; write it as a literal list.',
    ],
    [
      'setup(extras_require=dict(a=["b"]))\n',
      'setup.py:1 extras_require in setup.py is computed, so its extras are not known; write them as a literal dictionary.',
    ],
    [
      'setup(extras_require={"x": f(), "y": ["a"], "z": g()})\n',
      'setup.py:1 The extra "x" and 1 more of extras_require in setup.py is computed, so what it asks for is not known; write it as a literal list.',
    ],
    [
      'setup(**more())\n',
      'setup.py:1 The arguments of setup in setup.py are computed, so what it asks for is not known; write install_requires as a literal list.',
    ],
    [
      'A = A\nsetup(install_requires=A)\n',
      'setup.py:2 install_requires in setup.py is computed, so what it asks for is not known; write it as a literal list.',
    ],
  ])('says so where %j is computed', (text, problem) => {
    expect(shownProblems({ 'setup.py': text })).toEqual([problem]);
  });

  it('says so of an extra that is stored later, and knows all that is installed unless it is', () => {
    const text =
      'X = {"pg": ["asyncpg"]}\nX["my"] = ["asyncmy"]\nX["all"] = sum(X.values(), [])\nsetup(install_requires=["a"], extras_require=X)\n';
    const files = { 'setup.py': text };
    expect(shownRequirements(files)).toEqual([
      'optional asyncpg (pg) setup.py:1',
      'optional asyncmy (my) setup.py:2',
      'required a setup.py:4',
    ]);
    expect(shownProblems(files)).toEqual([
      'setup.py:3 The extra "all" of extras_require in setup.py is computed, so what it asks for is not known; write it as a literal list.',
    ]);
    const complete = (texts: Readonly<Record<string, string>>) =>
      readRequirements(memoryFiles(texts)).complete;
    expect(complete(files)).toBe(true);
    expect(complete({ ...files, Dockerfile: 'RUN pip install .[all]\n' })).toBe(false);
  });

  it('does not go too deep', () => {
    const text = `setup(install_requires=${'['.repeat(3000)}${']'.repeat(3000)})`;
    expect(() => shownRequirements({ 'setup.py': text })).not.toThrow();
  });
});
