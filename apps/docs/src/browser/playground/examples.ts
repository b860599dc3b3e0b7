import { siteRoot } from '../site/site-root.ts';
import type { ProjectFiles } from './files/project-files.ts';

/** Loads an example project that comes with the site. */
export async function loadExample(name: string): Promise<ProjectFiles> {
  const response = await fetch(new URL(`examples/${encodeURIComponent(name)}.json`, siteRoot()));
  return response.json();
}
