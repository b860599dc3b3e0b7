import type { UrlOrigin, UrlStep, UrlTest } from '../connection.ts';
import { memoryFiles } from '../memory-files.fixture.ts';
import { readSources } from './read-sources.ts';

function shownStep(step: UrlStep): string {
  switch (step.kind) {
    case 'replace': {
      const once = step.once ? '' : '*';
      const only = step.ifPrefix === undefined ? '' : ` ?${step.ifPrefix}`;
      return `${step.from} >${once} ${step.to}${only}`;
    }
    case 'set-driver':
      return `driver ${step.scheme}`;
    case 'require':
      return `require ${step.prefixes.join(' ')}`;
    case 'branch': {
      const [then, otherwise] = [step.met, step.otherwise].map((steps) =>
        steps.map(shownStep).join(' | '),
      );
      return `(${shownTest(step.test)} ? ${then || 'same'} : ${otherwise || 'same'})`;
    }
    case 'query':
    case 'opaque':
      return step.kind;
  }
}

function shownTest(test: UrlTest): string {
  switch (test.kind) {
    case 'prefix':
      return test.prefixes.join('/');
    case 'contains':
      return `${test.text} in ${test.within}`;
    case 'suffix':
      return `…${test.suffixes.join('/')}`;
    case 'not':
      return `not ${shownTest(test.test)}`;
    case 'all':
    case 'any':
      return test.tests.map(shownTest).join(test.kind === 'all' ? ' and ' : ' or ');
  }
}

/** An origin in one line: `DATABASE_URL | postgres:// > postgresql:// ?postgres://`. */
function shown(url: UrlOrigin): string {
  switch (url.kind) {
    case 'variable': {
      const steps = url.steps.map(shownStep);
      return [url.names.join(','), ...steps].join(' | ');
    }
    case 'parts':
      return `parts ${url.scheme ?? '-'} ${url.variables.join(',')}`.trim();
    case 'literal':
      return `literal ${url.url}`;
    case 'unknown':
      return 'unknown';
  }
}

/** The origins of all connections in some files. */
export function origins(files: Readonly<Record<string, string>>): string[] {
  const { connections } = readSources(memoryFiles(files), ['']);
  return connections.map(({ url }) => shown(url));
}
