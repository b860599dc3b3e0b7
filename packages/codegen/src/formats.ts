/** A published format: the type it is made from, and what cannot be said in that type. */
export interface Format {
  /** Names the schema, the validator and the files that hold them. */
  readonly name: 'feature' | 'fixture' | 'config' | 'report';
  /** The name of the root type. */
  readonly root: string;
  /** One sentence for people who look for the schema in a catalog. */
  readonly summary: string;
  /**
   * The files that have this format, as globs for editors. Absent where no file on disk is recognised by its name.
   */
  readonly fileMatch?: readonly string[];
  /**
   * `rejected`: every mapping is closed, except for keys that begin with `x-`. People write these files, and a key that
   * nobody reads is a mistake. `allowed`: programs read these files, and must tolerate keys that a later planproof adds.
   */
  readonly unknownKeys: 'rejected' | 'allowed';
}

/** Every published format, in the order in which people meet them. */
export const formats: readonly Format[] = [
  {
    name: 'feature',
    root: 'Feature',
    summary: 'GuardKit feature file: one plan of tasks, waves and infrastructure',
    fileMatch: ['**/.guardkit/features/*.yaml', '**/.guardkit/features/*.yml'],
    unknownKeys: 'rejected',
  },
  {
    name: 'fixture',
    root: 'FixtureFile',
    summary: 'GuardKit fixture file: containers that tests need, and the environment they export',
    fileMatch: ['**/.guardkit/fixtures/*.yaml', '**/.guardkit/fixtures/*.yml'],
    unknownKeys: 'rejected',
  },
  {
    name: 'config',
    root: 'Config',
    summary: 'Configuration of planproof',
    fileMatch: ['planproof.config.yaml'],
    unknownKeys: 'rejected',
  },
  {
    name: 'report',
    root: 'Report',
    summary: 'JSON report of planproof, version 1',
    unknownKeys: 'allowed',
  },
];

/** The file in packages/schema/src that holds a format's root type. */
export function sourceOf(format: Format): string {
  return `${format.name}.ts`;
}

/** The sentence at the head of every generated file. */
export function provenance(source: string): string {
  return `Generated from ${source} by \`npm run generate\`. Do not edit.`;
}
