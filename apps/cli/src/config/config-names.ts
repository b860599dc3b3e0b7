/** What configuration files are called; of several in one folder the first counts. */
export const configNames: readonly string[] = ['planproof.config.yaml', 'planproof.config.yml'];

/** The file whose key `planproof` is a configuration where there is no file of its own. */
export const PACKAGE_NAME = 'package.json';
