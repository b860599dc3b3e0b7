import { describe, expect, it } from 'vitest';
import { json } from './json.ts';
import { finding, lintedFile, lintRun, plainOptions } from './report.fixture.ts';

const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
const hostile = '\x1b\x7f\x9b\u202e\u2028\u200b\ud800\u{e0041}漢👨‍👩‍👧';

describe('json', () => {
  it('lists clean files, and leaves out what is not part of the report', () => {
    expect(JSON.parse(json(lintRun(lintedFile('secret: text', [])), plainOptions))).toEqual({
      version: 1,
      tool: { name: 'planproof', version: '1.2.3' },
      files: [{ path: 'a.yaml', kind: 'feature', diagnostics: [] }],
      summary: {
        files: 1,
        errors: 0,
        warnings: 0,
        infos: 0,
        fixable: 0,
        suppressed: 0,
        baselined: 0,
      },
    });
  });

  it('can be printed to a terminal, and reads back as it was', () => {
    const report = json(
      lintRun(lintedFile('', [finding(place, { message: hostile })])),
      plainOptions,
    );
    expect(report).not.toMatch(/[\x00-\x09\x0b-\x1f\p{Cf}\p{Cs}\p{Zl}\x7f-\x9f]/u);
    expect(JSON.parse(report).files[0].diagnostics[0].message).toBe(hostile);
  });

  it('limits the findings when asked to, and counts all', () => {
    const file = lintedFile('', [
      finding(place),
      finding(place, { severity: 'info' }),
      finding(place),
    ]);
    const report = JSON.parse(
      json(lintRun(file), { ...plainOptions, quiet: true, maxDiagnostics: 1 }),
    );
    expect(report.files[0].diagnostics).toHaveLength(1);
    expect(report.summary).toMatchObject({ errors: 2, infos: 1 });
  });

  it('writes the keys of a finding in one order', () => {
    const { url, ...rest } = finding(place);
    const one = json(lintRun(lintedFile('', [{ url, ...rest }])), plainOptions);
    const other = json(lintRun(lintedFile('', [{ ...rest, url }])), plainOptions);
    expect(one).toBe(other);
  });
});
