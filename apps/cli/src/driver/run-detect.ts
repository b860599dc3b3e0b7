import { printableJson } from '@planproof/lint';
import { wantsColor } from '../color.ts';
import { complain } from '../complain.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Io } from '../io.ts';
import { exitCodes } from '../outcome.ts';
import type { DetectSettings } from './detect.ts';
import { detectDrivers } from './detection.ts';
import { detectionPage } from './detection-page.ts';
import { openProject } from './open-project.ts';

/** Shows what is known of the drivers of the project around the working directory. */
export async function runDetect(
  { format, color, config }: DetectSettings,
  operands: readonly string[],
  io: Io,
  dependencies: Dependencies,
): Promise<number> {
  const [operand] = operands;
  if (operand !== undefined) {
    complain(io, `driver detect takes no operand; not "${operand}".`);
    return exitCodes.misuse;
  }
  const opened = await openProject(config, io, dependencies);
  if (opened.kind === 'unusable') {
    complain(io, opened.problem);
    return exitCodes.misuse;
  }
  const { project } = opened;
  const python = project.python?.();
  if (python === undefined) throw new Error('The reader of Python projects is not there');
  const detection = detectDrivers(python, project);
  if (format === 'json') {
    const tool = { name: 'planproof', version: dependencies.version };
    io.stdout.write(printableJson({ version: 1, tool, ...detection }));
  } else {
    const page = {
      color: wantsColor(color, io.stdout, io.env),
      columns: io.stdout.columns,
    };
    io.stdout.write(`${detectionPage(detection, page).join('\n')}\n`);
  }
  return exitCodes.clean;
}
