import { IntlMessageFormat } from 'intl-messageformat';

/** A part of a parsed ICU message: words, an argument, a number, a choice between forms, or `#`. */
export interface MessagePart {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly MessagePart[] }>>;
  readonly children?: readonly MessagePart[];
}

export const kinds = {
  literal: 0,
  argument: 1,
  number: 2,
  date: 3,
  time: 4,
  select: 5,
  plural: 6,
  pound: 7,
} as const;

const innerParts = ({ options, children }: MessagePart): readonly MessagePart[] => [
  ...Object.values(options ?? {}).flatMap(({ value }) => value),
  ...(children ?? []),
];

/** All parts of a message, also those inside a choice. */
export function partsOf(message: string, locale: string): readonly MessagePart[] {
  const flat = (part: MessagePart): readonly MessagePart[] => [
    part,
    ...innerParts(part).flatMap(flat),
  ];
  return (new IntlMessageFormat(message, locale).getAst() as readonly MessagePart[]).flatMap(flat);
}

/** The words of a message without arguments and the names of forms. */
export const literalsOf = (message: string, locale: string): readonly string[] =>
  partsOf(message, locale).flatMap(({ type, value }) =>
    type === kinds.literal && value ? [value] : [],
  );

/** The arguments whose values a reader sees, as opposed to those that only choose a form. */
export function shownArguments(message: string, locale: string): readonly string[] {
  const shown = partsOf(message, locale).flatMap((part) => {
    const counts =
      part.type === kinds.plural && innerParts(part).some(({ type }) => type === kinds.pound);
    const printed = part.type >= kinds.argument && part.type <= kinds.time;
    return part.value && (printed || counts) ? [part.value] : [];
  });
  return [...new Set(shown)].sort();
}

/** Every choice between words in a message: the argument and its forms. */
export const selectsOf = (
  message: string,
  locale: string,
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    partsOf(message, locale).flatMap(({ type, value, options }) =>
      type === kinds.select && value ? [[value, Object.keys(options ?? {}).sort()] as const] : [],
    ),
  );
