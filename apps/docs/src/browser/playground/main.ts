import { loadExample } from './examples.ts';
import type { ProjectFiles } from './files/project-files.ts';
import { fromFragment, toFragment } from './files/shared-project.ts';
import { required } from './findings/elements.ts';
import { Playground } from './playground.ts';

const playground = new Playground();
const examples = required('#example', HTMLSelectElement);
const share = required('#share', HTMLButtonElement);
const shared = required('#shared', HTMLElement);

examples.addEventListener('change', async () => {
  await keepInHistory();
  playground.open(await filesOfExample());
});

share.addEventListener('click', async () => {
  history.replaceState(null, '', `#${await toFragment(playground.files)}`);
  shared.textContent = await copied(location.href);
});

addEventListener('popstate', openFirst);
await openFirst();

/** What somebody wrote is not lost when they choose an example: the browser's button for the page before leads back to it. */
async function keepInHistory(): Promise<void> {
  if (playground.isEdited) {
    history.replaceState(null, '', `#${await toFragment(playground.files)}`);
  }
  if (location.hash !== '') history.pushState(null, '', location.pathname);
}

/** Opens what the address holds, else the first example. */
async function openFirst(): Promise<void> {
  const inLink = await fromFragment(location.hash);
  if (inLink === undefined && location.hash !== '') {
    shared.textContent = 'The link holds nothing that can be read; here is an example instead.';
  }
  if (inLink !== undefined) examples.value = '';
  playground.open(inLink ?? (await filesOfExample()));
}

/** The files of the chosen example; none where the reader brings their own. */
async function filesOfExample(): Promise<ProjectFiles> {
  return examples.value === '' ? {} : loadExample(examples.value);
}

async function copied(link: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(link);
    return 'The link is copied. The files are in the link itself and nowhere else.';
  } catch {
    return 'The address of this page now holds the files: copy it from there.';
  }
}
