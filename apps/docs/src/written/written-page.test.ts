import { expect, it } from 'vitest';
import { html } from '../html/html.ts';
import { readWrittenPage, renderWrittenPage, samplesOf } from './written-page.ts';

const page = readWrittenPage(
  'start',
  `# Get \`going\`

What [this](/rules/) is.

Text with <b>.

## First \`step\`

\`\`\`yaml in=clean file=a.yaml
id: 1
\`\`\`
`,
);

it('reads title, description, sections and samples', () => {
  expect(page).toMatchObject({
    address: 'start/',
    title: 'Get going',
    description: 'What this is.',
  });
  expect(page.parts.map(({ place }) => place)).toEqual([{ id: 'first-step', title: 'First step' }]);
  expect(samplesOf(page)).toEqual([
    {
      language: 'yaml',
      text: 'id: 1',
      project: 'clean',
      file: 'a.yaml',
      lines: undefined,
      exit: 0,
      schema: undefined,
    },
  ]);
});

it('lets no HTML through', async () => {
  const { body } = await renderWrittenPage(page, async () => html`sample`);
  expect(body.text).toContain('Text with &lt;b&gt;.');
});

it.each(['Only text.', '# Title\n\n- list'])(
  'refuses a page without title or description: %j',
  (text) => {
    expect(() => readWrittenPage('x', text)).toThrow('does not begin');
  },
);
