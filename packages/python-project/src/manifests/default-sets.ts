const TESTING = /^(?:dev|develop|devel|development|tests?|testing|unit-?tests?|pytest)$/;
const LOCAL = /^(?:ci|local)$/;
const MAIN =
  /^(?:base|common|core|main|app|all|default|lock|locked|pinned|frozen|full|api|server)$/;

/** Whether what goes by this name is for development or tests. */
export function isTestingName(name: string): boolean {
  return TESTING.test(name.toLowerCase());
}

/**
 * What the name of a requirements file adds to `requirements`: `postgres` in `requirements-postgres.txt` and in
 * `requirements/postgres.txt`. Nothing where it counts as installed: the plain name, one for development, tests or everything.
 */
export function optionalPart(path: string): string | undefined {
  const parts = path.toLowerCase().split('/').slice(-2);
  const file = (parts.pop() ?? '').replace(/\.(?:txt|in)$/, '');
  const own = file.replace(/requirements?/, '').replace(/^[-_.]+|[-_.]+$/g, '');
  const [folder = ''] = parts;
  const words = own === '' && /^(?:docs?|examples?|scripts|tools)$/.test(folder) ? folder : own;
  if (words === '') return undefined;
  const known = words
    .split(/[-_.]+/)
    .some((word) => isTestingName(word) || LOCAL.test(word) || MAIN.test(word));
  return known || /^py(?:thon)?[\d.]*$/.test(words) ? undefined : words;
}
