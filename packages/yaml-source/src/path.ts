/** The keys and indexes that lead from the root of a document to a node. The empty path is the root. */
export type Path = readonly PathSegment[];

/** A mapping's key or a sequence's index, from 0. */
export type PathSegment = string | number;
