import { locate, parseSource, type Span, type YamlValue } from '@planproof/yaml-source';
import { asList, asRecord } from '../feature-view.ts';

/** The YAML between the `---` lines at the very start of a Markdown file. */
export interface Frontmatter {
  readonly yaml: string;
  /** Where the YAML begins in the file. */
  readonly offset: number;
}

/** A field that rules ask for. */
export type FrontmatterKey = 'id' | 'task_type';

/** A field of a frontmatter. */
export interface FrontmatterField {
  readonly value: YamlValue;
  /** In the file. */
  readonly span: Span;
}

const PLAIN_LINES: Readonly<Record<FrontmatterKey, RegExp>> = {
  id: /^id:[ \t]+(["']?)([A-Za-z][\w-]*)\1[ \t]*\r?$/gm,
  task_type: /^task_type:[ \t]+(["']?)([A-Za-z][\w-]*)\1[ \t]*\r?$/gm,
};

const CLOSING = /^---[ \t]*\r?$/gm;

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;

/** Finds a file's frontmatter. `open`: it begins, and does not end in this text. */
export function findFrontmatter(text: string): Frontmatter | 'none' | 'open' {
  const opening = OPENING.exec(text);
  if (opening === null) return 'none';
  CLOSING.lastIndex = opening[0].length;
  const end = CLOSING.exec(text)?.index;
  if (end === undefined) return 'open';
  return { yaml: text.slice(opening[0].length, end), offset: opening[0].length };
}

/**
 * Whether a field is absent, or plainly holds a value that is expected: what is true of nearly every file, and can be told
 * without reading YAML. A line that begins in the first column can only be a field of the whole.
 */
export function isPlainly(
  { yaml }: Frontmatter,
  key: FrontmatterKey,
  isExpected: (value: string) => boolean,
): boolean {
  if (!yaml.includes(key)) return true;
  const line = PLAIN_LINES[key];
  line.lastIndex = 0;
  const value = line.exec(yaml)?.[2];
  return value !== undefined && isExpected(value) && line.exec(yaml) === null;
}

/** Reads a field. Nothing where it is absent or null, or the frontmatter is no YAML: then nothing is known of it. */
export function readField(
  { yaml, offset }: Frontmatter,
  key: FrontmatterKey,
): FrontmatterField | undefined {
  const source = parseSource(yaml);
  if (source.kind === 'unreadable') return undefined;
  const value = asRecord(source.value)?.[key] ?? undefined;
  if (value === undefined) return undefined;
  const { span } = locate(source, [key], 'value');
  return { value, span: { start: span.start + offset, end: span.end + offset } };
}

/** A driver that the code of a task needs in a variable: an entry of `consumer_context`. */
export interface WantedDriver {
  /** The variable: `DATABASE_URL`. */
  readonly consumes: string;
  readonly driver: string;
  readonly framework: string | undefined;
  /** Where the driver stands in the file. */
  readonly span: Span;
}

/** The drivers that a frontmatter's `consumer_context` asks for; its entries that name none are passed over. */
export function readWantedDrivers({ yaml, offset }: Frontmatter): WantedDriver[] {
  const source = yaml.includes('consumer_context') ? parseSource(yaml) : undefined;
  if (source === undefined || source.kind === 'unreadable') return [];
  const entries = asList(asRecord(source.value)?.consumer_context) ?? [];
  return entries.flatMap((entry, index): WantedDriver[] => {
    const { consumes, driver, framework } = asRecord(entry) ?? {};
    if (typeof consumes !== 'string' || typeof driver !== 'string') return [];
    const { span } = locate(source, ['consumer_context', index, 'driver'], 'value');
    const known = typeof framework === 'string' ? framework : undefined;
    const place = { start: span.start + offset, end: span.end + offset };
    return [{ consumes, driver, framework: known, span: place }];
  });
}
