/**
 * The named scalar types of the formats. Each is written here once, with its constraint; the generated
 * schema repeats it at every field that has the type.
 */

/** A whole number. In YAML: digits without a fraction or an exponent, so `5`, not `5.0` and not `1e3`. */
export type integer = number;

/**
 * Text with at least one visible character.
 *
 * @title text that is not blank
 * @pattern \S
 */
export type NonBlankText = string;

/**
 * A feature's identifier: `FEAT-`, then groups of capital letters and digits joined by hyphens.
 *
 * @title feature id
 * @pattern ^FEAT-[A-Z0-9]+(-[A-Z0-9]+)*$
 * @examples ["FEAT-A1B2"]
 */
export type FeatureId = string;

/**
 * A task's identifier: `TASK-`, then groups of letters and digits joined by hyphens.
 *
 * @title task id
 * @pattern ^TASK-[A-Za-z0-9]+(-[A-Za-z0-9]+)*$
 * @examples ["TASK-AB-001"]
 */
export type TaskId = string;

/**
 * A day, or a day and a time of day, optionally with an offset from UTC. The day and the time must exist: the pattern
 * counts the days of each month and the leap years from year 1 on, the 24 hours and the 60 minutes and seconds.
 *
 * @title timestamp
 * @pattern ^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$
 * @examples ["2026-01-31T09:00:00Z"]
 */
export type Timestamp = string;

/**
 * The name of an optional-dependency group, as `pip install .[name]` takes it.
 *
 * @title optional-dependency group
 * @pattern ^[A-Za-z0-9._-]+$
 * @examples ["postgres"]
 */
export type ExtraName = string;

/**
 * A count of things.
 *
 * @minimum 0
 */
export type Count = integer;

/**
 * The number of a wave, from 1.
 *
 * @minimum 1
 */
export type WaveNumber = integer;
