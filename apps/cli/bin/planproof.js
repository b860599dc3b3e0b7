#!/usr/bin/env node
'use strict';

// This file is committed, because npm links a command at install only if its file is there; the program itself is built.
// Both are CommonJS, which Node starts sooner than ES modules. Node 22 and later keep the compiled program in the directory
// for temporary files, which saves a sixth of a run; where that cannot be written they go without.
require('node:module').enableCompileCache?.();

try {
  require('../dist/planproof.cjs');
} catch (error) {
  if (error?.code !== 'MODULE_NOT_FOUND') throw error;
  console.error('planproof: It has not been built yet. Run npm run build.');
  process.exitCode = 3;
}
