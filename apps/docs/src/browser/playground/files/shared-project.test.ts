import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFragment, toFragment } from './shared-project.ts';

const packed = (text: string) => `#p=${deflateRawSync(text).toString('base64url')}`;

describe('a project in a link', () => {
  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' })),
        async (files) => {
          expect({ ...(await fromFragment(`#${await toFragment(files)}`)) }).toEqual({ ...files });
        },
      ),
    );
  });

  it.each(['x'.repeat(1_000_000), 'ä'.repeat(500_000)])(
    'is none where it could not be opened again',
    async (text) => {
      expect(await toFragment({ 'pytest.log': text })).toBeUndefined();
    },
  );

  it('is read as the pages of the rules write it', async () => {
    expect(await fromFragment(packed('{"a.yaml":"id: 1"}'))).toEqual({ 'a.yaml': 'id: 1' });
  });

  it.each([
    '',
    '#what',
    '#p=',
    '#p=!!!',
    '#p=AAAA',
    packed('[1]'),
    packed('{"a": 1}'),
    packed('{"a"'),
    packed(JSON.stringify({ a: 'x'.repeat(2_000_000) })),
  ])('is none where it is broken or too large', async (fragment) => {
    expect(await fromFragment(fragment)).toBeUndefined();
  });
});
