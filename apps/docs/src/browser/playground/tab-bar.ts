import { isTabName, type TabName } from './files/project-files.ts';

/** The tabs of the page: arrow keys go from one to the next, as the pattern for tabs has it. */
export class TabBar {
  readonly #buttons: readonly HTMLButtonElement[];
  readonly #onChoose: (name: TabName) => void;

  constructor(list: HTMLElement, onChoose: (name: TabName) => void) {
    this.#buttons = [...list.querySelectorAll('button')];
    this.#onChoose = onChoose;
    for (const button of this.#buttons) {
      button.addEventListener('click', () => this.#chooseButton(button));
      button.addEventListener('keydown', (event) => this.#onKey(event, button));
    }
  }

  /** Shows a tab as the chosen one. */
  mark(name: TabName): void {
    for (const button of this.#buttons) {
      const chosen = button.dataset.tab === name;
      button.setAttribute('aria-selected', String(chosen));
      button.tabIndex = chosen ? 0 : -1;
    }
  }

  /** Shows how many findings the file of a tab has; nothing where none. */
  count(name: TabName, findings: number): void {
    const button = this.#buttons.find((each) => each.dataset.tab === name);
    const badge = button?.querySelector('.badge');
    if (badge instanceof HTMLElement) badge.textContent = shortCount(findings);
  }

  #chooseButton(button: HTMLButtonElement): void {
    const name = button.dataset.tab;
    if (isTabName(name)) this.#onChoose(name);
  }

  #onKey(event: KeyboardEvent, button: HTMLButtonElement): void {
    const step = STEPS.get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    const count = this.#buttons.length;
    const next = this.#buttons[(this.#buttons.indexOf(button) + step + count) % count];
    next?.focus();
    if (next !== undefined) this.#chooseButton(next);
  }
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowLeft', -1],
]);

/** A count that fits into its circle; the exact one stands above the findings. */
function shortCount(findings: number): string {
  if (findings === 0) return '';
  return findings > 99 ? '99+' : String(findings);
}
