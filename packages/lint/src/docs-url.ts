import type { RuleCode } from './rule-codes.ts';

/** Where the documentation is published. */
const SITE = 'https://planproof.dev';

/** The page that explains a rule. */
export function docsUrl(code: RuleCode): string {
  return `${SITE}/rules/${code}/`;
}
