import type { ProjectFiles } from './project-files.ts';

/** More than anybody writes; a link that holds more is not one of ours. In bytes, after decompression. */
const LONGEST = 1_000_000;

/**
 * A project as the part of a link after `#`: nothing of it is ever sent to a server. Nothing where the files are too long for
 * a link that could be opened again.
 */
export async function toFragment(files: ProjectFiles): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify(files));
  if (bytes.length > LONGEST) return undefined;
  const packed = await throughStream(bytes, new CompressionStream('deflate-raw'), LONGEST);
  return packed === undefined ? undefined : `p=${base64Url(packed)}`;
}

/** The project in the part of a link after `#`; nothing where there is none, or it is broken. */
export async function fromFragment(fragment: string): Promise<ProjectFiles | undefined> {
  const written = /^#?p=([A-Za-z0-9_-]+)$/.exec(fragment)?.[1];
  if (written === undefined) return undefined;
  try {
    const packed = Uint8Array.from(
      atob(written.replaceAll('-', '+').replaceAll('_', '/')),
      (character) => character.charCodeAt(0),
    );
    const bytes = await throughStream(packed, new DecompressionStream('deflate-raw'), LONGEST);
    return bytes === undefined ? undefined : projectIn(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

function projectIn(data: unknown): ProjectFiles | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const entries = Object.entries(data);
  const files = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return files.length === entries.length ? Object.fromEntries(files) : undefined;
}

/** What comes out of a stream; nothing where it is more than the limit. */
async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}

function base64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
