import type { Plugin } from 'rolldown';

const SPREAD = /\.\.\.DEFAULT_PARSER_OPTIONS,\s*\.\.\.options,(?=\s*input:)/g;
const LITERAL = 'filename: "", maxDepth: options.maxDepth,';

/**
 * js-yaml's parser makes its state by spreading options into an object. On Node 20 every call then gets an object of another
 * hidden class, and all code that reads it slows down: 10,000 files take more than twice the time. With a literal in its
 * place all calls share one. The build fails where the passage is not found, so that an update of js-yaml is looked at.
 */
export const oneShape: Plugin = {
  name: 'one-shape',
  transform: {
    filter: { id: /js-yaml\.mjs$/ },
    handler(code) {
      const found = code.match(SPREAD)?.length ?? 0;
      if (found !== 1) this.error(`Found the parser's state ${found} times in js-yaml, not once.`);
      return code.replace(SPREAD, LITERAL);
    },
  },
};
