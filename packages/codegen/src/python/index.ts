/** Python code as text, laid out as its formatters lay it out. @packageDocumentation */
export { argument } from './argument.ts';
export { type Code, call, display, joined, layOut, sequence } from './layout.ts';
export { linesLiteral, stringLiteral, valueLiteral } from './literal.ts';
