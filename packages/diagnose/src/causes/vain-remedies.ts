import type { VainRemedy } from '../diagnosis.ts';
import type { Facts } from '../facts.ts';

/** A `bootstrap_packages` field, and where one has been written already. */
export function noBootstrapPackages(facts: Facts): VainRemedy {
  const why =
    'There is no such field: the loader drops it without a word, and the run fails as before. The pipeline installs what the manifest declares.';
  const remedy = 'Add a `bootstrap_packages` field';
  for (const { path, diagnostics } of facts.input.files) {
    const written = diagnostics.find(
      ({ code, path: at }) => code === 'unknown-field' && at.at(-1) === 'bootstrap_packages',
    );
    if (written !== undefined) return { remedy, why, file: path, range: written.range };
  }
  return { remedy, why };
}

/** An import that stands in no file of the project. */
export function noImportToRemove(module: string, importer: string): VainRemedy {
  return {
    remedy: `Have an import of ${module} removed from the code`,
    why: `It is in no file of the project: ${importer} imports ${module}, since the URL asks for it.`,
  };
}

/** A driver that would be imported, and then be the wrong one. */
export function noInstall(module: string, isSync: boolean): VainRemedy {
  return {
    remedy: `Install ${module}`,
    why: isSync
      ? `The import would succeed, and the async engine would refuse it: “The asyncio extension requires an async driver”. ${module} is a sync driver.`
      : `The tests would run through ${module}, which the project does not declare, and not through the driver that it uses.`,
  };
}

/** Another interpreter, or a new environment. */
export function noOtherInterpreter(module: string): VainRemedy {
  return {
    remedy: 'Change the interpreter, or make its environment anew',
    why: `The interpreter is right: an environment made from the manifest has no ${module}, and needs none.`,
  };
}
