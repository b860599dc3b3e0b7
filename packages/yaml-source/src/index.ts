/** YAML text to data with exact places, and path edits back to text that keep every other byte. @packageDocumentation */

export { type Comment, comments, commentsWithin } from './comments.ts';
export type {
  ParsedSource,
  PlacedScalar,
  SourceDocument,
  UnreadableSource,
  Yaml11Scalar,
  Yaml11Value,
} from './document.ts';
export type {
  EditPlan,
  InsertEdit,
  MoveEdit,
  PathEdit,
  QuoteEdit,
  Refusal,
  RemoveEdit,
  RenameEdit,
  SetEdit,
  TextSplice,
} from './edit/path-edit.ts';
export { planEdits } from './edit/plan-edits.ts';
export { applySplices } from './edit/splices.ts';
export { defaultLimits, type Limits } from './limits.ts';
export { LineIndex, type Position, positionAt } from './line-index.ts';
export { type Location, locate } from './locate.ts';
export type {
  AliasNode,
  MappingEntry,
  MappingNode,
  Node,
  ScalarNode,
  ScalarStyle,
  ScalarType,
  ScalarValue,
  SequenceNode,
  YamlRecord,
  YamlValue,
} from './node.ts';
export { parseSource } from './parse-source.ts';
export type { Path, PathSegment } from './path.ts';
export type {
  DuplicateKeyProblem,
  LimitProblem,
  MisreadProblem,
  RejectedProblem,
  SourceProblem,
  SyntaxProblem,
} from './problem.ts';
export type { Span } from './span.ts';
