import generator, { type Definition, type PartialArgs } from 'typescript-json-schema';
import { ts } from './compiler.ts';
import { nameAliases } from './name-aliases.ts';

/** What typescript-json-schema says of every type that a root type reaches, by the type's name. */
export type Definitions = Readonly<Record<string, Definition>>;

const compilerOptions: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
};

/** The options that the model relies on. */
const generatorOptions: PartialArgs = {
  ref: true,
  topRef: true,
  required: true,
  strictNullChecks: true,
  defaultNumberType: 'integer',
  validationKeywords: ['propertyNames'],
};

/** A reader of root types: takes a name, gives the definitions that it reaches. */
type TypeReader = (root: string) => Definitions;

/**
 * Compiles sources that stand in memory, and reads types out of them.
 *
 * @param sources the texts by file name; they import each other as `./name.ts`
 * @throws where the sources do not compile, or a root type is not in them
 */
export function typeReader(sources: ReadonlyMap<string, string>): TypeReader {
  const program = compile(sources);
  const reader = generator.buildGenerator(program, generatorOptions);
  if (reader === null) throw new Error('the types of packages/schema do not compile');
  return (root) => {
    const definitions: Record<string, Definition> = {};
    for (const [name, definition] of Object.entries(
      reader.getSchemaForSymbol(root).definitions ?? {},
    )) {
      if (typeof definition === 'object') definitions[name] = definition;
    }
    return definitions;
  };
}

function compile(sources: ReadonlyMap<string, string>): ts.Program {
  const folder = '/types/';
  const texts = new Map([...sources].map(([name, text]) => [folder + name, nameAliases(text)]));
  const disk = ts.createCompilerHost(compilerOptions);
  const host: ts.CompilerHost = {
    ...disk,
    directoryExists: () => true,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    readFile: (path) => texts.get(path) ?? disk.readFile(path),
    getSourceFile: (path, version, ...rest) => {
      const text = texts.get(path);
      if (text === undefined) return disk.getSourceFile(path, version, ...rest);
      return ts.createSourceFile(path, text, version, true);
    },
  };
  return ts.createProgram([...texts.keys()], compilerOptions, host);
}
