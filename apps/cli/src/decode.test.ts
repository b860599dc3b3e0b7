import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

describe('decode', () => {
  it('keeps a byte order mark', () => {
    expect(decode(Buffer.from('\uFEFFa: é'))).toEqual({ text: '\uFEFFa: é' });
  });

  it('says where the first bad byte is', () => {
    expect(decode(Buffer.from('é: \xff\xff', 'latin1'))).toMatchObject({ invalidUtf8At: 0 });
    expect(decode(Buffer.concat([Buffer.from('é: '), Buffer.from([0xff, 0x41])]))).toEqual({
      text: 'é: \uFFFDA',
      invalidUtf8At: 3,
    });
  });

  it('does not take a written replacement character for a bad byte', () => {
    const bytes = Buffer.concat([Buffer.from('\uFFFD😀\uFFFD'), Buffer.from([0xe2, 0x82])]);
    expect(decode(bytes).invalidUtf8At).toBe(4);
  });
});
