import { memoryFiles } from '../memory-files.fixture.ts';
import type { Requirement } from '../requirement.ts';
import { type RequirementsOptions, readRequirements } from './read-requirements.ts';

/** What is read of files, each requirement as a line: standing, name and versions, group, place, what brings or installs it. */
export function shownRequirements(
  texts: Readonly<Record<string, string | undefined>>,
  options?: RequirementsOptions,
): readonly string[] {
  return readRequirements(memoryFiles(texts), options).requirements.map(shown);
}

/** The problems as lines: place and message. */
export function shownProblems(
  texts: Readonly<Record<string, string | undefined>>,
  options?: RequirementsOptions,
): readonly string[] {
  const { problems } = readRequirements(memoryFiles(texts), options);
  return problems.map(({ message, place }) => `${at(place)} ${message}`);
}

function shown(requirement: Requirement): string {
  const { name, extras, specifier, marker, standing, group, via, place } = requirement;
  const what = extras.length === 0 ? name : `${name}[${extras.join(',')}]`;
  const parts = [standing, `${what}${specifier}`];
  if (marker !== undefined) parts.push(`; ${marker}`);
  if (group !== undefined) parts.push(`(${group})`);
  if (via !== undefined) parts.push(`via ${via}`);
  parts.push(at(place));
  if (requirement.installedBy !== undefined) parts.push(`by ${at(requirement.installedBy)}`);
  return parts.join(' ');
}

function at({ file, range }: Requirement['place']): string {
  return `${file}:${range.start.line}`;
}
