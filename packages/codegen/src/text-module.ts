import { provenance } from './formats.ts';

/** A module that holds the texts of generated files, by path, for a program that writes them elsewhere. */
export function textModule(
  source: string,
  doc: string,
  name: string,
  files: ReadonlyMap<string, string>,
): string {
  const entries = [...files].map(
    ([path, text]) => `  ${JSON.stringify(path)}: ${templateLiteral(text)},\n`,
  );
  return `// ${provenance(source)}

/** ${doc} */
export const ${name}: Readonly<Record<string, string>> = {
${entries.join('')}};
`;
}

function templateLiteral(text: string): string {
  const escaped = text.replaceAll(/[\\`]|\$(?=\{)/g, (character) => `\\${character}`);
  return `\`${escaped}\``;
}
