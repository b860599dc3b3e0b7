#!/usr/bin/env node
'use strict';

// This file is committed, because npm links a command at install only if its file is there; the program itself is built.
// Both are CommonJS, which Node starts sooner than ES modules. Node 22 and later keep the compiled program, which saves a
// sixth of a run: among the user's own files, for in a shared directory another user could put a program in its place.
const { join } = require('node:path');
const { env } = process;
const caches = env.XDG_CACHE_HOME || env.LOCALAPPDATA || (env.HOME && join(env.HOME, '.cache'));
if (caches) require('node:module').enableCompileCache?.(join(caches, 'planproof'));

try {
  require('../dist/planproof.cjs');
} catch (error) {
  if (error?.code !== 'MODULE_NOT_FOUND') throw error;
  console.error('planproof: It has not been built yet. Run npm run build.');
  process.exitCode = 3;
}
