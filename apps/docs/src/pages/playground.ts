import { html } from '../html/html.ts';
import type { Page } from '../site/page.ts';

export function playgroundPage(): Page {
  return {
    address: 'playground/',
    title: 'Playground',
    description: 'Type a feature file and see what planproof finds in it. Everything stays in your browser.',
    look: 'workbench',
    sections: [],
    body: html``,
  };
}
