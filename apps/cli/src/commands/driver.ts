import { defineGroup } from '../command-group.ts';
import { detect } from '../driver/detect.ts';

/** The drivers of the project around the working directory. */
export const driver = defineGroup({
  name: 'driver',
  summary: 'Say which database drivers this project declares, and which its URLs need',
  details: [
    'Reads manifests, lock files and Python sources of the repository around the working directory.',
    'Nothing of it is executed.',
  ],
  commands: [detect],
});
