import {
  type FieldFix,
  type FileKind,
  fieldRemedies,
  type MappingName,
  valueRemedies,
} from '@planproof/schema';

/** Something that people write although it is wrong, and what to write instead. */
export interface KnownMistake {
  /** Where the mapping stands that it is written in, as in {@link MappingReference}. */
  readonly place: string;
  /** What is written: a key, or a key with a value. */
  readonly written: string;
  /** What to write instead: a sentence with code between backquotes. */
  readonly instead: string;
  /** What `planproof fix` makes of it; a phrase. */
  readonly fix: string;
}

/** Where the mappings stand that mistakes are known of. */
const PLACES: Readonly<Record<MappingName, string>> = {
  feature: '',
  task: 'tasks[]',
  execution: 'execution',
};

/** The fields that do not exist and that people write all the same. */
export function fieldMistakes(kind: FileKind): KnownMistake[] {
  if (kind !== 'feature') return [];
  return fieldRemedies.map(({ mapping, key, remedy, fix }) => ({
    place: PLACES[mapping],
    written: key,
    instead: remedy,
    fix: fixPhrase(fix),
  }));
}

/** The values that people write for others. */
export function valueMistakes(kind: FileKind): KnownMistake[] {
  if (kind !== 'feature') return [];
  return valueRemedies.map(({ mapping, key, value, instead, safety }) => ({
    place: PLACES[mapping],
    written: `${key}: ${value}`,
    instead: `Write \`${instead}\`.`,
    fix: safety,
  }));
}

function fixPhrase(fix: FieldFix): string {
  switch (fix.kind) {
    case 'none':
      return 'none';
    case 'rename':
      return `rename, ${fix.safety}`;
    case 'move':
      return `move, ${fix.safety}`;
    case 'remove':
      return `remove, ${fix.safety}`;
  }
}
