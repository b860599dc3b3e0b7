import {
  configSchema,
  type FileKind,
  featureSchema,
  fixtureSchema,
  type JsonSchema,
  reportSchema,
} from '@planproof/schema';
import { highlight } from '../highlight/highlight.ts';
import { type Content, type Html, html } from '../html/html.ts';
import { inlineCode } from '../html/inline-code.ts';
import { type FieldReference, type MappingReference, mappingsOf } from '../reference/mappings.ts';
import { yamlLine } from '../reference/yaml-line.ts';
import { codeBlock, section } from '../site/blocks.ts';
import type { Page, Section } from '../site/page.ts';
import { slug } from '../site/slug.ts';
import { mistakeParts } from './format-mistakes.ts';

/** A format that has a page. */
export type FormatName = FileKind | 'report';

interface Format {
  readonly schema: JsonSchema;
  readonly title: string;
  /** Where such files stand. */
  readonly files: string;
  /** What its values are written in. */
  readonly language: 'yaml' | 'json';
}

const FORMATS: Readonly<Record<FormatName, Format>> = {
  feature: {
    schema: featureSchema,
    title: 'Feature file',
    files: '.guardkit/features/<id>.yaml',
    language: 'yaml',
  },
  fixture: {
    schema: fixtureSchema,
    title: 'Fixture file',
    files: '.guardkit/fixtures/*.yaml',
    language: 'yaml',
  },
  config: {
    schema: configSchema,
    title: 'Configuration',
    files: 'planproof.config.yaml',
    language: 'yaml',
  },
  report: {
    schema: reportSchema,
    title: 'JSON report',
    files: 'what planproof --format json prints',
    language: 'json',
  },
};

/** The reference page of each format. */
export function formatPages(): Page[] {
  return Object.keys(FORMATS).flatMap((name) => (isFormat(name) ? [formatPage(name)] : []));
}

/** The reference of a format: its fields, from the schema that its types became, and the known mistakes. */
export function formatPage(name: FormatName): Page {
  const { schema, title, files } = FORMATS[name];
  const mappings = withoutRepetition(mappingsOf(schema));
  const mistakes = name === 'report' ? [] : mistakeParts(name);
  return {
    address: `formats/${name}/`,
    title,
    description: schema.description ?? title,
    look: 'article',
    sections: [...mappings.map(sectionOf), ...mistakes.map(({ place }) => place)],
    body: html`<p class="lead">${inlineCode(schema.description ?? '')}</p>
<ul class="facts"><li><code>${files}</code></li><li><a href="/schemas/v1/${name}.schema.json">JSON Schema</a></li></ul>
${name !== 'report' && modeline(name)}
${mappings.map((each) => section(sectionOf(each), mappingBody(each, FORMATS[name], mappings)))}
${mistakes.map(({ place, content }) => section(place, content))}`,
  };
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

function modeline(name: FileKind): Html {
  const { $id = '' } = FORMATS[name].schema;
  return html`<p>An editor with the YAML language server completes and checks a file that begins with this line:</p>${codeBlock(`# yaml-language-server: $schema=${$id}\n`, 'yaml')}`;
}

/** A mapping, and every place that it stands at. */
interface PlacedMapping extends MappingReference {
  readonly places: readonly string[];
}

/** Mappings of one definition are shown once, with all their places. */
function withoutRepetition(mappings: readonly MappingReference[]): PlacedMapping[] {
  const byTitle = new Map<string, PlacedMapping>();
  for (const mapping of mappings) {
    const known = byTitle.get(mapping.title);
    const places = [...(known?.places ?? []), mapping.place];
    byTitle.set(mapping.title, { ...(known ?? mapping), places });
  }
  return [...byTitle.values()];
}

function sectionOf({ place, title }: MappingReference): Section {
  const words = title.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return {
    id: `in-${slug(place === '' ? 'the file' : place)}`,
    title: place === '' ? 'The file' : name,
  };
}

function mappingBody(mapping: PlacedMapping, format: Format, all: readonly PlacedMapping[]): Html {
  const { places, description, open, fields } = mapping;
  const where = places.filter((place) => place !== '');
  const keys = open
    ? 'Later versions may add keys; readers pass over those that they do not know.'
    : '';
  return html`<p>${where.length > 0 && html`<span class="where">${where.map((place) => html`<code>${place}</code> `)}</span>`}${inlineCode(description)} ${keys}</p>
<div class="fields">${fields.map((field) => fieldCard(field, format, all))}</div>`;
}

function fieldCard(field: FieldReference, format: Format, all: readonly PlacedMapping[]): Html {
  const { name, place, types, constraints, defaultValue, description, below, only } = field;
  const target = all.find(({ places }) => below !== undefined && places.includes(below));
  const facts: Content[] = [
    ...(only === undefined ? [] : [html`only with ${codes(only)}`]),
    ...constraints.map((phrase) => constraint(phrase)),
    ...(defaultValue === undefined ? [] : [html`default <code>${shown(defaultValue)}</code>`]),
  ];
  return html`<article class="field" id="${place}"><h3><a href="#${place}"><code>${name}</code></a> <span class="type">${types.join(' or ')}</span> ${requirement(field)}</h3>
<p>${inlineCode(description)}${target && html` <a href="#${sectionOf(target).id}">Its fields</a>.`}</p>
${facts.length > 0 && html`<ul class="facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`}
${examples(field, format)}</article>`;
}

function requirement({ required }: FieldReference): Content {
  if (required === 'never') return '';
  if (required === 'always') return html`<span class="required">required</span>`;
  return html`<span class="required">required with ${codes(required)}</span>`;
}

function codes(words: readonly string[]): Content {
  return words.map((word, at) => html`${at > 0 && ', '}<code>${word}</code>`);
}

/** `one of a, b` with each of them as code. */
function constraint(phrase: string): Content {
  const list = /^one of (.*)$/.exec(phrase)?.[1];
  return list === undefined ? phrase : html`one of ${codes(list.split(', '))}`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function examples({ name, examples: values }: FieldReference, { language }: Format): Content {
  if (values.length === 0) return '';
  const lines = values.map((value) =>
    language === 'yaml' ? yamlLine(name, value) : `"${name}": ${JSON.stringify(value)}`,
  );
  return html`<pre class="example" tabindex="0"><code>${highlight(lines.join('\n'), language)}</code></pre>`;
}
