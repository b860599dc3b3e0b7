/** Builds the site into `dist`: the pages, what they look like, what runs in them, and the index that they are searched with. */
import { buildSite } from './src/site/build-site.ts';

await buildSite(new URL('./dist/', import.meta.url));
