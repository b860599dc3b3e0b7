import type { Path, PathSegment, YamlValue } from '@planproof/yaml-source';
import { asList, asRecord } from './feature-view.ts';

/** Longer ones are cut, and end in a sum of the whole. */
const LONGEST = 200;

/** Keys by which an entry of a list is known to its author, the surest first. */
const NAMES = ['id', 'name', 'service', 'path', 'text'] as const;

/**
 * Says which finding of a file this is, in a way that outlasts changes elsewhere in it: the rule's code and the path, in which
 * the entry of a list goes by its id or its text and not by its index: `unknown-field tasks[TASK-AB-1]/wave`. Entries that
 * have neither, such as the waves, are not told apart, and findings may share a fingerprint.
 *
 * @param value the data of the document; nothing where the text is unreadable
 */
export function fingerprintOf(code: string, path: Path, value: YamlValue | undefined): string {
  const place = placeOf(path, value);
  if (place.length <= LONGEST) return place === '' ? code : `${code} ${place}`;
  const begun = place.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
  return `${code} ${begun}~${checksum(place)}`;
}

function placeOf(path: Path, value: YamlValue | undefined): string {
  let place = '';
  let at = value;
  for (const segment of path) {
    const inner = step(at, segment);
    if (typeof segment === 'number') place += `[${nameOf(inner)}]`;
    else place += place === '' ? written(segment) : `/${written(segment)}`;
    at = inner;
  }
  return place;
}

function step(value: YamlValue | undefined, segment: PathSegment): YamlValue | undefined {
  return typeof segment === 'number' ? asList(value)?.[segment] : asRecord(value)?.[segment];
}

function nameOf(entry: YamlValue | undefined): string {
  const record = asRecord(entry);
  if (record !== undefined) {
    const key = NAMES.find((name) => typeof record[name] === 'string');
    return key === undefined ? '' : nameOf(record[key]);
  }
  if (entry === undefined || asList(entry) !== undefined) return '';
  return written(String(entry));
}

/** A name as it stands in a fingerprint: in quotes where it could be taken for something else. */
function written(name: string): string {
  return /^[\w.-]+$/.test(name) ? name : JSON.stringify(name);
}

/** The 32-bit FNV-1a sum of the UTF-16 units, as eight hexadecimal digits. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
