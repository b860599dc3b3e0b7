import { siteRoot } from '../../site/site-root.ts';

/** The page of this site that explains a rule. */
export function rulePage(code: string): string {
  return new URL(`rules/${encodeURIComponent(code)}/`, siteRoot()).href;
}
