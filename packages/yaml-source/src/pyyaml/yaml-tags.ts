/** What all of YAML's own tags begin with, and `!!` stands for. */
export const YAML_TAG_PREFIX = 'tag:yaml.org,2002:';

/**
 * The tags that PyYAML 6.0.3's resolver gives, in full. `merge` and `value` are `<<` and `=`: SafeConstructor makes nothing of
 * them unless they are a mapping's keys.
 */
export const IMPLICIT_TAGS = {
  null: `${YAML_TAG_PREFIX}null`,
  bool: `${YAML_TAG_PREFIX}bool`,
  int: `${YAML_TAG_PREFIX}int`,
  float: `${YAML_TAG_PREFIX}float`,
  timestamp: `${YAML_TAG_PREFIX}timestamp`,
  merge: `${YAML_TAG_PREFIX}merge`,
  value: `${YAML_TAG_PREFIX}value`,
  str: `${YAML_TAG_PREFIX}str`,
  seq: `${YAML_TAG_PREFIX}seq`,
  map: `${YAML_TAG_PREFIX}map`,
} as const;

/** The tags that SafeConstructor 6.0.3 knows beside those. */
export const EXPLICIT_TAGS = {
  binary: `${YAML_TAG_PREFIX}binary`,
  set: `${YAML_TAG_PREFIX}set`,
  omap: `${YAML_TAG_PREFIX}omap`,
  pairs: `${YAML_TAG_PREFIX}pairs`,
} as const;
