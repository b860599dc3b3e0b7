/** Puts a button on each block of code that copies what is in it. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll('.code-block:not(.listing, .diff)')) {
    const code = block.querySelector('code');
    if (code === null) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-button';
    button.textContent = 'Copy';
    button.addEventListener('click', async () => {
      const done = await copied(code.textContent ?? '');
      button.textContent = done ? 'Copied' : 'Not copied';
      setTimeout(() => {
        button.textContent = 'Copy';
      }, SHOWN_MS);
    });
    block.append(button);
  }
}

/** How long the button says what came of it, in milliseconds. */
const SHOWN_MS = 1500;

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
