import type { YamlValue } from '../src/index.ts';

/** A document that was drawn. */
export interface DrawnDocument {
  readonly text: string;
  readonly value: YamlValue;
  readonly comments: readonly string[];
}

/** A value, and how to write it. */
export type Drawn =
  | {
      readonly kind: 'scalar';
      readonly value: string | number | boolean | null;
      readonly style: number;
      readonly anchored: boolean;
    }
  | { readonly kind: 'alias'; readonly pick: number }
  | { readonly kind: 'sequence'; readonly items: readonly Drawn[]; readonly look: Look }
  | {
      readonly kind: 'mapping';
      readonly entries: readonly (readonly [string, Drawn])[];
      readonly look: Look;
    };

/** How to write a collection. */
export interface Look {
  readonly flow: boolean;
  readonly compact: boolean;
  readonly anchored: boolean;
  readonly comments: boolean;
  readonly trailing: boolean;
}

/** Writes what was drawn as YAML, and notes the data and the comments. */
export class Writer {
  readonly #lineBreak: string;
  readonly #step: number;
  readonly #indentsSequences: boolean;
  readonly #anchors: { readonly name: string; readonly value: YamlValue }[] = [];
  readonly #comments: string[] = [];
  #names = 0;

  constructor(lineBreak: string, step: number, indentsSequences: boolean) {
    this.#lineBreak = lineBreak;
    this.#step = step;
    this.#indentsSequences = indentsSequences;
  }

  document({
    root,
    mark,
    ends,
    head,
  }: {
    root: Drawn;
    mark: boolean;
    ends: boolean;
    head: boolean;
  }): DrawnDocument {
    const start = (mark ? '\uFEFF' : '') + (head ? this.#comment() + this.#lineBreak : '');
    const body = this.#isBlock(root) ? this.#block(root, 0) : this.#inline(root, 0, true);
    const text = start + body.text + (ends ? this.#lineBreak : '');
    return { text, value: body.value, comments: this.#comments };
  }

  #comment(): string {
    const text = `# c${this.#comments.length}: "it's" - x`;
    this.#comments.push(text);
    return text;
  }

  #isBlock(drawn: Drawn): drawn is Extract<Drawn, { look: Look }> {
    if (drawn.kind === 'sequence') return !drawn.look.flow && drawn.items.length > 0;
    return drawn.kind === 'mapping' && !drawn.look.flow && drawn.entries.length > 0;
  }

  /** Lines at the column; the first without its indentation. */
  #block(
    drawn: Extract<Drawn, { look: Look }>,
    column: number,
  ): { text: string; value: YamlValue } {
    const lines: string[] = [];
    const indent = this.#lineBreak + ' '.repeat(column);
    if (drawn.kind === 'sequence') {
      const value = drawn.items.map((item, index) => {
        const above = drawn.look.comments && index > 0 ? this.#comment() + indent : '';
        const written = this.#afterIndicator(item, column, true, drawn.look);
        lines.push(`${above}-${written.text}`);
        return written.value;
      });
      return { text: lines.join(indent), value };
    }
    const value: Record<string, YamlValue> = Object.create(null);
    for (const [index, [key, inner]] of drawn.entries.entries()) {
      const above = drawn.look.comments && index > 0 ? this.#comment() + indent : '';
      const written = this.#afterIndicator(inner, column, false, drawn.look);
      lines.push(`${above}${this.#key(key)}:${written.text}`);
      value[key] = written.value;
    }
    return { text: lines.join(indent), value };
  }

  #afterIndicator(
    drawn: Drawn,
    column: number,
    isItem: boolean,
    around: Look,
  ): { text: string; value: YamlValue } {
    if (!this.#isBlock(drawn)) {
      const written = this.#inline(drawn, column, true);
      if (!around.trailing || /[|>]-?[\r\n]/.test(written.text))
        return { ...written, text: gap(written.text) };
      return { ...written, text: `${gap(written.text)} ${this.#comment()}` };
    }
    if (isItem && drawn.look.compact) {
      const written = this.#block(drawn, column + 2);
      return { ...written, text: ` ${written.text}` };
    }
    const isSequence = drawn.kind === 'sequence' && !isItem;
    const inner = column + (isSequence && !this.#indentsSequences ? 0 : this.#step);
    const anchor = drawn.look.anchored ? this.#name() : undefined;
    const comment = around.trailing ? ` ${this.#comment()}` : '';
    const written = this.#block(drawn, inner);
    if (anchor !== undefined) this.#anchors.push({ name: anchor, value: written.value });
    const head = (anchor === undefined ? '' : ` &${anchor}`) + comment + this.#lineBreak;
    return { ...written, text: head + ' '.repeat(inner) + written.text };
  }

  #name(): string {
    this.#names += 1;
    return `n${this.#names}`;
  }

  #key(key: string): string {
    if (/^[a-zA-Z_][\w -]*$/.test(key) && key !== 'true') return key;
    return this.#names % 2 === 0 ? JSON.stringify(key) : `'${key.replaceAll("'", "''")}'`;
  }

  /** Text that begins on the line of its indicator. */
  #inline(drawn: Drawn, column: number, inBlock: boolean): { text: string; value: YamlValue } {
    switch (drawn.kind) {
      case 'alias': {
        const anchor = this.#anchors[drawn.pick];
        return anchor === undefined
          ? { text: '~', value: null }
          : { text: `*${anchor.name}`, value: anchor.value };
      }
      case 'scalar': {
        const text = this.#scalar(drawn.value, drawn.style, column, inBlock);
        if (!drawn.anchored || text === '') return { text, value: drawn.value };
        const name = this.#name();
        this.#anchors.push({ name, value: drawn.value });
        return { text: `&${name} ${text}`, value: drawn.value };
      }
      case 'sequence': {
        const items = drawn.items.map((item) => this.#inline(item, column, false));
        const text = this.#join(
          items.map((item) => item.text || 'null'),
          drawn.look,
          column,
          inBlock,
        );
        return { text: `[${text}]`, value: items.map((item) => item.value) };
      }
      case 'mapping': {
        const value: Record<string, YamlValue> = Object.create(null);
        const entries = drawn.entries.map(([key, inner]) => {
          const written = this.#inline(inner, column, false);
          value[key] = written.value;
          return `${this.#key(key)}: ${written.text}`;
        });
        return { text: `{${this.#join(entries, drawn.look, column, inBlock)}}`, value };
      }
    }
  }

  #join(
    parts: readonly string[],
    { compact, trailing }: Look,
    column: number,
    inBlock: boolean,
  ): string {
    if (!compact || !inBlock || parts.length === 0) return parts.join(trailing ? ' , ' : ', ');
    const indent = this.#lineBreak + ' '.repeat(column + this.#step + 1);
    return (
      indent +
      parts.join(`,${indent}`) +
      (trailing ? `,${indent.slice(0, -1)}` : indent.slice(0, -1))
    );
  }

  #scalar(
    value: string | number | boolean | null,
    style: number,
    column: number,
    inBlock: boolean,
  ): string {
    if (value === null) return style % 3 === 0 && inBlock ? '' : style % 3 === 1 ? '~' : 'null';
    if (typeof value !== 'string') return String(value);
    const indent = this.#lineBreak + ' '.repeat(column + this.#step);
    if (
      style === 0 &&
      inBlock &&
      /^\w/.test(value) &&
      !/\n\n$/.test(value) &&
      !/[^\x20-\ud7ff\n]/.test(value)
    ) {
      const lines = value.replace(/\n$/, '').split('\n');
      return (
        (value.endsWith('\n') ? '|' : '|-') +
        lines.map((line) => (line === '' ? this.#lineBreak : indent + line)).join('')
      );
    }
    if (style === 1 && /^[a-z]+( [a-z]+)+$/.test(value)) return value.split(' ').join(indent);
    if (style <= 2 && /^[a-z]+( [a-z]+)*$/.test(value) && !/^(?:true|false|null)$/.test(value))
      return value;
    if (style <= 3 && /^[\x20-\x7e\xa0-\ud7ff]*$/.test(value))
      return `'${value.replaceAll("'", "''")}'`;
    return JSON.stringify(value);
  }
}

function gap(text: string): string {
  return text === '' ? '' : ` ${text}`;
}
