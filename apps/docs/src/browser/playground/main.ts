import { loadExample } from './examples.ts';
import type { ProjectFiles } from './files/project-files.ts';
import { fromFragment, toFragment } from './files/shared-project.ts';
import { required } from './findings/elements.ts';
import { Playground } from './playground.ts';

const playground = new Playground();
const examples = required('#example', HTMLSelectElement);
const share = required('#share', HTMLButtonElement);
const shared = required('#shared', HTMLElement);

/** How many projects were asked for: whatever arrives first, the last one that was asked for is open. */
let asked = 0;

examples.addEventListener('change', async () => {
  shared.textContent = '';
  await keepInHistory();
  await open(filesOfExample());
});

share.addEventListener('click', async () => {
  const fragment = await toFragment(playground.files);
  if (fragment === undefined) {
    shared.textContent = 'The files are too long for a link. Shorten the log first.';
    return;
  }
  history.replaceState(null, '', `#${fragment}`);
  shared.textContent = await copied(location.href);
});

// A step of the history would open the project of that step; to skip to the content is none.
document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  required('#content', HTMLElement).focus();
});

addEventListener('popstate', openWhatIsAsked);
await openWhatIsAsked();

/** What somebody wrote is not lost when they choose an example: the browser's button for the page before leads back to it. */
async function keepInHistory(): Promise<void> {
  const example = examples.value;
  const fragment = playground.isEdited ? await toFragment(playground.files) : undefined;
  if (fragment !== undefined) history.replaceState(null, '', `#${fragment}`);
  if (location.hash === '') history.replaceState({ example }, '');
  else history.pushState({ example }, '', location.pathname);
}

/** Opens what the address holds, else the example of this step in the history, else the first one. */
async function openWhatIsAsked(): Promise<void> {
  const isLink = location.hash !== '';
  const inLink = await fromFragment(location.hash);
  shared.textContent =
    isLink && inLink === undefined
      ? 'The link holds nothing that can be read; here is an example instead.'
      : '';
  if (inLink === undefined) examples.value = exampleOf(history.state) ?? firstExample();
  else examples.value = '';
  await open(inLink ?? filesOfExample());
}

/** Opens a project when it has arrived, unless another was asked for since. */
async function open(project: ProjectFiles | Promise<ProjectFiles>): Promise<void> {
  asked += 1;
  const mine = asked;
  try {
    const files = await project;
    if (mine === asked) playground.open(files);
  } catch {
    if (mine !== asked) return;
    shared.textContent = 'The example did not load. Reload the page, or write a file of your own.';
    examples.value = '';
    playground.open({});
  }
}

/** The files of the chosen example; none where the reader brings their own. */
async function filesOfExample(): Promise<ProjectFiles> {
  return examples.value === '' ? {} : loadExample(examples.value);
}

/** The example that a step in the history remembers: `''` is that of the reader's own. */
function exampleOf(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('example' in state)) return undefined;
  return typeof state.example === 'string' ? state.example : undefined;
}

function firstExample(): string {
  return [...examples.options].find(({ defaultSelected }) => defaultSelected)?.value ?? '';
}

async function copied(link: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(link);
    return 'The link is copied. The files are in the link itself and nowhere else.';
  } catch {
    return 'The address of this page now holds the files: copy it from there.';
  }
}
