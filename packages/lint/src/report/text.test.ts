import { describe, expect, it } from 'vitest';
import { finding, lintedFile, lintRun, marked, plainOptions } from './report.fixture.ts';
import { text } from './text.ts';

const source = marked('tasks:\n  - id: «A»\n  - id: «A»\n');
const [first, second] = source.ranges;
const whole = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

describe('text', () => {
  it('shows everything that a finding says', () => {
    const diagnostic = finding(second ?? whole, {
      code: 'duplicate-task-id',
      message: 'Two tasks are called "A".',
      related: [
        { message: 'the first one', range: first ?? whole },
        { message: 'Another file has it too.', file: 'b.yaml', range: whole },
      ],
      evidence: [{ message: 'The project says so.', file: 'pyproject.toml' }],
      help: ['Give one of them another name.'],
      fixes: [{ title: 'Rename the second', safety: 'unsafe', edits: [] }],
    });
    expect(text(lintRun(lintedFile(source.text, [diagnostic])), plainOptions)).toBe(
      `a.yaml:3:9: error[duplicate-task-id]: Two tasks are called "A".
 1 | tasks:
 2 |   - id: A
   |         - the first one
 3 |   - id: A
   |         ^
   = note: pyproject.toml: The project says so.
   = note: b.yaml:1:1: Another file has it too.
   = help: Give one of them another name.
   = fix: Rename the second (unsafe)

1 error in 1 file (1 fixable), 12 ms.
`,
    );
  });

  it('breaks long help at the width of the terminal', () => {
    const help = ['Write the names of the tasks that come before it, as a list of strings.'];
    const run = lintRun(lintedFile('a: b', [finding(whole, { help })]));
    expect(text(run, { ...plainOptions, columns: 50 })).toContain(
      `   = help: Write the names of the tasks that come
           before it, as a list of strings.
`,
    );
  });

  it('shows no frame where the text is not known', () => {
    expect(text(lintRun(lintedFile('', [finding(whole)])), plainOptions)).toBe(
      'a.yaml:1:1: error[wrong-type]: It is wrong.\n\n1 error in 1 file, 12 ms.\n',
    );
  });

  it('lets no control character of a path or a message through', () => {
    const diagnostic = finding(whole, { message: 'Bad \x1b[31m.', help: ['\u202ehelp'] });
    const report = text(
      lintRun(lintedFile('a: \x07', [diagnostic], '\x1b]0;x\x07\n.yaml')),
      plainOptions,
    );
    expect(report).not.toMatch(/[^\n\x20-\x7e]/);
    expect(report).toContain('\\x1b]0;x\\x07\\n.yaml:1:1: error[wrong-type]: Bad \\x1b[31m.');
  });

  it('tells the first of many related places', () => {
    const related = Array.from({ length: 20 }, () => ({ message: 'edge', range: whole }));
    const report = text(lintRun(lintedFile('a: b', [finding(whole, { related })])), plainOptions);
    expect(report.match(/edge/g)).toHaveLength(12);
    expect(report).toContain('= note: and 8 more such places');
  });

  it('says nothing by colour alone', () => {
    const run = lintRun(lintedFile(source.text, [finding(first ?? whole)]), lintedFile('', []));
    const coloured = text(run, { ...plainOptions, color: true });
    expect(coloured).toContain('\x1b[1;31merror[wrong-type]\x1b[0m');
    expect(coloured.replaceAll(/\x1b\[[\d;]*m/g, '')).toBe(text(run, plainOptions));
  });
});
