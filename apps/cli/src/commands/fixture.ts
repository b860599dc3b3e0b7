import { defineGroup } from '../command-group.ts';
import { env } from '../fixture/env.ts';
import { list } from '../fixture/list.ts';
import { show } from '../fixture/show.ts';
import { start } from '../fixture/start.ts';

/** The containers that tests need. */
export const fixture = defineGroup({
  name: 'fixture',
  summary: 'List, show and start fixtures: the containers that tests need',
  details: [
    "A fixture comes from the repository's .guardkit/fixtures, from the configuration's `fixtures`,",
    'or from the catalogue that planproof brings along; of one name the first of these counts.',
  ],
  commands: [list, show, env, start],
});
