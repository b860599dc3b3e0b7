import type { Command, CommandInfo } from '../../../cli/src/command.ts';
import { commands, standardCommand } from '../../../cli/src/commands/index.ts';
import { commonOptions } from '../../../cli/src/common-options.ts';
import { type Content, type Html, html } from '../html/html.ts';
import { section, table } from '../site/blocks.ts';
import type { Page, Section } from '../site/page.ts';
import { slug } from '../site/slug.ts';

type OptionInfo = CommandInfo['options'][number] | (typeof commonOptions)[number];

/** The page of the command line, from what the parser of its words and its help are made of. */
export function commandLinePage(): Page {
  const all = commands.flatMap((command) => [command, ...command.commands]);
  const parts = [
    { place: { id: 'commands', title: 'Commands' }, content: overview(all) },
    ...all.map((command) => ({ place: placeOf(command), content: commandBody(command) })),
    {
      place: { id: 'every-command', title: 'Options of every command' },
      content: options(commonOptions, 'Options of every command'),
    },
    { place: { id: 'exit-codes', title: 'Exit codes' }, content: exitCodes(standardCommand) },
  ];
  return {
    address: 'cli/',
    title: 'Command line',
    description: 'Every command of planproof, its options and what its exit codes mean.',
    look: 'article',
    sections: parts.map(({ place }) => place),
    body: html`<p class="lead"><code>planproof</code> alone is <code>planproof ${standardCommand.name}</code>. <code>planproof help COMMAND</code> prints what this page says of a command.</p>
${parts.map(({ place, content }) => section(place, content))}`,
  };
}

function placeOf({ name }: CommandInfo): Section {
  return { id: slug(name), title: name };
}

function overview(all: readonly CommandInfo[], label = 'Commands'): Html {
  return table(
    ['Command', 'Does'],
    all.map((command) => [
      html`<a href="#${placeOf(command).id}"><code>${command.name}</code></a>`,
      command.summary,
    ]),
    label,
  );
}

function commandBody(command: Command): Html {
  const { name, operands, summary, details, options: own, ends } = command;
  return html`<p>${summary}.</p>
<figure class="code-block"><pre tabindex="0"><code>planproof ${name} ${operands}</code></pre></figure>
${details.length > 0 && html`<pre class="details" tabindex="0">${details.join('\n')}</pre>`}
${command.commands.length > 0 && overview(command.commands, `Commands of ${name}`)}
${own.length > 0 && options(own, `Options of ${name}`)}
${ends.length > 0 && command !== standardCommand && ends !== standardCommand.ends && html`<p>It ends with:</p>${exitCodes(command)}`}`;
}

function options(list: readonly OptionInfo[], label: string): Html {
  return table(
    ['Option', 'Does', 'Default'],
    list.map((option) => [optionName(option), meaning(option), fallback(option)]),
    label,
  );
}

function optionName(option: OptionInfo): Content {
  const long = `--${option.name}`;
  const value = option.kind === 'value' ? html` <var>${option.placeholder}</var>` : '';
  return html`<code class="option">${option.short !== undefined && `-${option.short}, `}${long}${value}</code>`;
}

function meaning(option: OptionInfo): Content {
  const choices = option.kind === 'value' ? (option.choices ?? []) : [];
  return html`${option.description}.${choices.length > 0 && html` One of ${choices.map((each, at) => html`${at > 0 && ', '}<code>${each}</code>`)}.`}`;
}

function fallback(option: OptionInfo): Content {
  return (
    option.kind === 'value' &&
    option.fallback !== undefined &&
    html`<code>${option.fallback}</code>`
  );
}

function exitCodes({ ends, name }: CommandInfo): Html {
  return table(
    ['Code', 'Means'],
    ends.map(([code, meaningOfCode]) => [html`<code>${code}</code>`, meaningOfCode]),
    `Exit codes of ${name}`,
  );
}
