/** An option of a command. `Settings` is what the command's options are gathered in. */
export type Option<Settings> = FlagOption<Settings> | ValueOption<Settings>;

interface OptionBase {
  /** The long name, without the dashes. */
  readonly name: string;
  /** The one-letter name, without the dash. */
  readonly short?: string;
  /** What it does, for the help: a phrase without a full stop. */
  readonly description: string;
}

/** An option that is given or not. */
export interface FlagOption<Settings> extends OptionBase {
  readonly kind: 'flag';
  readonly set: (settings: Settings) => void;
}

interface ValueBase extends OptionBase {
  /** What stands for the value in the help. */
  readonly placeholder: string;
  /** What holds when the option is not given, for the help. */
  readonly fallback?: string;
}

/** An option that takes a value. Given several times, it is set several times. */
export interface ValueOption<Settings> extends ValueBase {
  readonly kind: 'value';
  /** The values to choose from; nothing where others may do. */
  readonly choices?: readonly string[];
  /** @returns what is wrong with the value, as a sentence; nothing where it was taken */
  readonly set: (settings: Settings, value: string) => string | undefined;
}

/** Makes an option that is given or not. */
export function flag<Settings>(
  spec: OptionBase,
  set: (settings: Settings) => void,
): FlagOption<Settings> {
  return { ...spec, kind: 'flag', set };
}

/** Makes an option whose value is one of a list. */
export function choice<Settings, Value extends string>(
  spec: ValueBase & { readonly choices: readonly Value[] },
  set: (settings: Settings, value: Value) => void,
): ValueOption<Settings> {
  return {
    ...spec,
    kind: 'value',
    set: (settings, text) => {
      const value = spec.choices.find((known) => known === text);
      if (value === undefined) {
        return `--${spec.name} takes ${spec.choices.join(', ')}; not "${text}".`;
      }
      set(settings, value);
      return undefined;
    },
  };
}

/** Makes an option whose value is any text that `set` takes. */
export function value<Settings>(
  spec: ValueBase,
  set: (settings: Settings, value: string) => string | undefined,
): ValueOption<Settings> {
  return { ...spec, kind: 'value', set };
}
