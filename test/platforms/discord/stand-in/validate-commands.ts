const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
);

interface CommandJson {
  readonly type?: number;
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly CommandJson[];
  readonly choices?: readonly {
    readonly name: string;
    readonly value: unknown;
    readonly name_localizations?: object;
  }[];
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly max_length?: number;
  readonly autocomplete?: boolean;
  readonly required?: boolean;
}

/** What Discord would refuse in a registration of commands; from its documentation of application commands. */
export function faultsOfCommands(commands: readonly CommandJson[]): string[] {
  const faults = commands.flatMap((command) =>
    (command.type ?? 1) === 1 ? faultsOfSlash(command) : faultsOfMenu(command),
  );
  const keys = commands.map(({ type = 1, name }) => `${type} ${name}`);
  if (new Set(keys).size !== keys.length) faults.push('a command twice');
  return faults;
}

function faultsOfMenu({ name, description = '', name_localizations: names = {} }: CommandJson): string[] {
  const all = [name, ...Object.values(names)];
  return [
    ...(all.every((one) => one.length >= 1 && one.length <= 32) ? [] : [`${name}: a name of no fit length`]),
    ...(description === '' ? [] : [`${name}: a menu command has no description`]),
    ...localesOf(names),
  ];
}

function faultsOfSlash(command: CommandJson): string[] {
  const { name, description = '', options = [], choices = [] } = command;
  const names = command.name_localizations ?? {};
  const descriptions = command.description_localizations ?? {};
  const faults = [...localesOf(names), ...localesOf(descriptions)];
  for (const one of [name, ...Object.values(names)]) {
    if (!NAME.test(one) || one !== one.toLowerCase()) faults.push(`${name}: “${one}” is no name`);
  }
  for (const one of [description, ...Object.values(descriptions)]) {
    if (one.length < 1 || one.length > 100) faults.push(`${name}: “${one}” is no description`);
  }
  if (options.length > 25 || choices.length > 25) faults.push(`${name}: too many options`);
  if (options.some(({ required }, at) => required && at > 0 && !options[at - 1]!.required))
    faults.push(`${name}: a required option after one that is not`);
  const subcommands = options.filter(({ type }) => type === 1);
  if (subcommands.length > 0 && subcommands.length < options.length)
    faults.push(`${name}: options beside subcommands`);
  if (choices.length > 0 && command.autocomplete) faults.push(`${name}: choices beside completion`);
  if ((command.max_length ?? 0) > 6000) faults.push(`${name}: max_length over 6000`);
  for (const locale of [undefined, ...LOCALES]) {
    const shown = options.map((option) => (locale && option.name_localizations?.[locale]) || option.name);
    if (new Set(shown).size !== shown.length) faults.push(`${name}: two options of one name in ${locale}`);
  }
  return [...faults, ...options.flatMap(faultsOfSlash)];
}

function localesOf(map: object): string[] {
  return Object.keys(map).flatMap((locale) => (LOCALES.has(locale) ? [] : [`no locale ${locale}`]));
}
