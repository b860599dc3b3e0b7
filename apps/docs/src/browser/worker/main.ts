/// <reference lib="webworker" />
import { lintProject } from './lint-project.ts';
import type { LintAnswer, LintRequest } from './messages.ts';

self.addEventListener('message', ({ data }: MessageEvent<LintRequest>) => {
  self.postMessage(answer(data));
});

/** A fault of planproof is told on the page; the next request may do without it. */
function answer(request: LintRequest): LintAnswer {
  try {
    return lintProject(request);
  } catch (thrown) {
    return { kind: 'fault', id: request.id, message: String(thrown) };
  }
}
