/** A block of code of a written page, with what its first line says of it. */
export interface Sample {
  /** `yaml`, `console`, `python`, … */
  readonly language: string;
  readonly text: string;
  /** The example project that it belongs to, below `examples`; the page's own empty folder where there is none. */
  readonly project: string | undefined;
  /** The file that it is the text of; in a `file` block, the one that is shown. */
  readonly file: string | undefined;
  /** The lines of it that are shown, from 1: `39-41`. All where nothing is said. */
  readonly lines: string | undefined;
  /** How the commands of a `console` block end. */
  readonly exit: number;
  /** The schema of the shared data that a file of another tool is checked with, such as `github-workflow`. */
  readonly schema: string | undefined;
}

/** Reads what stands after the backquotes: `console in=task-db-003 exit=1`. A word that is not known is a fault of the page. */
export function sampleOf(info: string, text: string): Sample {
  const [language = '', ...words] = info.trim().split(/\s+/);
  const settings = new Map(words.map((word) => splitOnce(word)));
  for (const key of settings.keys()) {
    if (!KEYS.includes(key)) throw new Error(`A block of code says "${key}", which means nothing.`);
  }
  return {
    language,
    text,
    project: settings.get('in'),
    file: settings.get('file'),
    lines: settings.get('lines'),
    exit: Number(settings.get('exit') ?? 0),
    schema: settings.get('schema'),
  };
}

const KEYS = ['in', 'file', 'lines', 'exit', 'schema'];

function splitOnce(word: string): [string, string] {
  const at = word.indexOf('=');
  return at < 0 ? [word, ''] : [word.slice(0, at), word.slice(at + 1)];
}
