const place = {
  start: { line: 4, column: 1, offset: 61 },
  end: { line: 4, column: 19, offset: 79 },
};

/** A report that uses every key of the format. */
export const report = {
  version: 1,
  tool: { name: 'planproof', version: '1.0.0' },
  files: [
    {
      path: '.guardkit/features/FEAT-A1.yaml',
      kind: 'feature',
      diagnostics: [
        {
          code: 'unknown-field',
          severity: 'error',
          message: 'There is no field `bootstrap_packages` on a feature.',
          path: ['tasks', 0, 'bootstrap_packages'],
          range: place,
          related: [{ message: 'The first.', file: 'a.yaml', range: place }],
          evidence: [{ message: 'It is declared.', file: 'pyproject.toml', range: place }],
          help: ['Remove it.'],
          fixes: [
            { title: 'Remove it', safety: 'unsafe', edits: [{ start: 61, end: 79, text: '' }] },
          ],
          url: 'https://planproof.dev/rules/unknown-field',
          fingerprint: 'unknown-field tasks[TASK-A-001]/wave',
        },
      ],
    },
  ],
  summary: {
    files: 1,
    errors: 1,
    warnings: 0,
    infos: 0,
    fixable: 1,
    suppressed: 0,
    baselined: 0,
  },
};
