/** What an option with a value names. */
export type OptionMeaning = 'extra' | 'group' | 'either' | 'file' | 'requirement-path' | 'ignored';

/** The options of a command that installs. */
export interface InstallTool {
  /** Options that take a value. */
  readonly values: ReadonlyMap<string, OptionMeaning>;
  /** Flags for every extra. */
  readonly allExtras: readonly string[];
  /** Flags for every group. */
  readonly allGroups: readonly string[];
}

const PIP_IGNORED =
  '-i --index-url --extra-index-url -f --find-links -t --target --prefix --root --python -p -c --constraint --constraints ' +
  '--trusted-host --cache-dir --platform --only-binary --no-binary --progress-bar --timeout --retries --src ' +
  '--upgrade-strategy --index-strategy --config-settings -C --python-version --index --default-index --report ' +
  '-w --wheel-dir -d --dest --override --overrides --link-mode --resolution --prerelease --exclude-newer -P --upgrade-package';

/** `pip install`, `uv pip install`. */
export const PIP: InstallTool = {
  values: new Map<string, OptionMeaning>([
    ...PIP_IGNORED.split(' ').map((name) => [name, 'ignored'] as const),
    ['-r', 'file'],
    ['--requirement', 'file'],
    ['--requirements', 'file'],
    ['-e', 'requirement-path'],
    ['--editable', 'requirement-path'],
    ['--extra', 'extra'],
    ['--group', 'group'],
  ]),
  allExtras: ['--all-extras'],
  allGroups: [],
};

/** `uv sync`, `uv run`, `uv export`. */
export const UV: InstallTool = {
  values: new Map<string, OptionMeaning>([
    ['--extra', 'extra'],
    ['--group', 'group'],
    ['--only-group', 'group'],
    ...'--package --project --directory --python -p --index --default-index --with --env-file --no-group --no-extra -o'
      .split(' ')
      .map((name) => [name, 'ignored'] as const),
  ]),
  allExtras: ['--all-extras'],
  allGroups: ['--all-groups'],
};

/** `poetry install`, `poetry sync`. */
export const POETRY: InstallTool = {
  values: new Map<string, OptionMeaning>([
    ['--with', 'group'],
    ['--only', 'group'],
    ['--without', 'ignored'],
    ['--extras', 'extra'],
    ['-E', 'extra'],
    ['-C', 'ignored'],
    ['--directory', 'ignored'],
  ]),
  allExtras: ['--all-extras'],
  allGroups: ['--all-groups'],
};

/** `pdm install`, `pdm sync`: a name may be of an extra or of a group. */
export const PDM: InstallTool = {
  values: new Map<string, OptionMeaning>([
    ['-G', 'either'],
    ['--group', 'either'],
    ['--with', 'either'],
    ['-p', 'ignored'],
    ['--project', 'ignored'],
  ]),
  allExtras: [],
  allGroups: [],
};
