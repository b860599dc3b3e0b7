/** What a line that introduces a run says. */
export interface LogHeader {
  readonly interpreter?: {
    readonly path: string | undefined;
    readonly version: string | undefined;
  };
  readonly rootDirectory?: string;
  /** Whether the line says nothing else. */
  readonly isWhole: boolean;
}

/** `platform linux -- Python 3.11.2, pytest-9.2.0, pluggy-1.7.0 -- /srv/app/.venv/bin/python`; the path with `-v` only. */
const PLATFORM =
  /^platform \S+ -- Python (?<version>[\w.+]{1,40}),.*?(?: -- (?<path>\S.{0,1000}))?$/;

/** `[gw0] linux -- Python 3.11.7 /srv/app/.venv/bin/python`, as pytest-xdist heads a failure. */
const WORKER = /^\[gw\d{1,4}\] \S+ -- Python (?<version>[\w.+]{1,40}) (?<path>\S.{0,1000})$/;

/** `/usr/bin/python3: No module named pytest` */
const COMPLAINT = /^(?<path>\/?\S{1,1000}\/?python[\d.]{0,8}): No module named /;

const ROOT_DIRECTORY =
  /^rootdir: (?<path>.{1,1000}?)(?:, (?:configfile|inifile|testpaths|plugins).*)?$/;

/** Reads a line that says which interpreter ran, and where. */
export function readHeader(text: string): LogHeader | undefined {
  if (!/^[pr[]/.test(text) && !text.includes(': No module named ')) return undefined;
  const ran = (PLATFORM.exec(text) ?? WORKER.exec(text))?.groups;
  if (ran !== undefined) {
    return { interpreter: { path: ran.path, version: ran.version }, isWhole: true };
  }
  const complaint = COMPLAINT.exec(text)?.groups;
  if (complaint !== undefined) {
    return { interpreter: { path: complaint.path, version: undefined }, isWhole: false };
  }
  const root = ROOT_DIRECTORY.exec(text)?.groups?.path;
  return root === undefined ? undefined : { rootDirectory: root, isWhole: true };
}
