import { nearest } from '@planproof/lint';
import { wantsColor } from '../color.ts';
import type { CommonSettings } from '../common-options.ts';
import { complain } from '../complain.ts';
import { type PageStyle, pageStyle, paragraph } from '../explain/page.ts';
import type { Io } from '../io.ts';
import { exitCodes } from '../outcome.ts';
import { type PublishedSchema, publishedSchemas } from './schema-files.ts';

/** Prints the schema of a name; with none, lists the schemas. */
export function runSchema({ color }: CommonSettings, names: readonly string[], io: Io): number {
  const schemas = publishedSchemas();
  const [name, ...more] = names;
  if (name === undefined) {
    io.stdout.write(
      list(schemas, pageStyle(io.stdout.columns, wantsColor(color, io.stdout, io.env))),
    );
    return exitCodes.clean;
  }
  if (more.length > 0) {
    complain(io, `schema takes one name, not ${names.length}.`);
    return exitCodes.misuse;
  }
  const found = schemas.find((each) => each.name === name);
  if (found === undefined) {
    complain(io, `There is no schema "${name}". ${hint(name, schemas)}`);
    return exitCodes.misuse;
  }
  io.stdout.write(found.text);
  return exitCodes.clean;
}

function list(schemas: readonly PublishedSchema[], page: PageStyle): string {
  const lines = schemas.flatMap(({ name, description, url }, at) => [
    ...(at === 0 ? [] : ['']),
    page.style.strong(name),
    ...paragraph(description, page, 2),
    `  ${page.style.faint(url)}`,
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

function hint(name: string, schemas: readonly PublishedSchema[]): string {
  const known = schemas.map((each) => each.name);
  const [near] = nearest(name, known);
  return near === undefined ? `There are ${known.join(', ')}.` : `Did you mean ${near.name}?`;
}
