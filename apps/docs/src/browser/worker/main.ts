/// <reference lib="webworker" />
import { lintProject } from './lint-project.ts';
import type { LintAnswer, LintRequest } from './messages.ts';

self.addEventListener('message', async ({ data }: MessageEvent<LintRequest>) => {
  self.postMessage(await answer(data));
});

/** A fault of planproof is told on the page; the next request may do without it. */
async function answer(request: LintRequest): Promise<LintAnswer> {
  try {
    return await lintProject(request);
  } catch (thrown) {
    return { kind: 'fault', id: request.id, message: String(thrown) };
  }
}
