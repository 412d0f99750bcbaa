/** The fields of the set-up form of a round, as they are posted; a box that is not ticked is missing. */
export const roundFields = [
  'organisation',
  'mode',
  'lap',
  'name',
  'language-de',
  'language-en',
  'expected',
  'dimension',
  'roles',
  'departments',
  'k',
  'opens-on',
  'closes-on',
  'personal-links',
  'customers',
  'customers-by',
] as const;
export type RoundField = (typeof roundFields)[number];

/** What somebody typed into the form, unchanged. */
export interface RoundForm {
  readonly fields: Readonly<Record<RoundField, string>>;
  /** By the name of a group: how many people are expected in it, if that was said. */
  readonly sizes: Readonly<Record<string, string>>;
}

/** Name of the field for the people expected in a group. */
export const sizeField = (group: string) => `size-${group}`;

/** A posted form, or the query that the front server makes of it. */
export function readRoundForm(typed: ReadonlyMap<string, string>): RoundForm {
  const own = (name: string) => typed.get(name) ?? '';
  const prefix = sizeField('');
  return {
    fields: Object.fromEntries(roundFields.map((name) => [name, own(name)])) as RoundForm['fields'],
    sizes: Object.fromEntries(
      [...typed]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length), value]),
    ),
  };
}

/** What can be wrong with a field; the form has a sentence for each. */
export const setupReasons = [
  'organisation-too-long',
  'name-too-long',
  'language',
  'expected',
  'group-too-long',
  'groups-too-few',
  'groups-too-many',
  'groups-twice',
  'k',
  'k-lowered',
  'date',
  'closes-past',
  'closes-before-opening',
] as const;
export type SetupReason = (typeof setupReasons)[number];

export interface FormProblem {
  readonly field: RoundField;
  readonly reason: SetupReason;
}

/** The names typed into the list of the chosen breakdown: one a line, each once, without empty lines. */
export function groupNames({ fields }: RoundForm): readonly string[] {
  const { dimension } = fields;
  if (fields.mode === 'table' || (dimension !== 'roles' && dimension !== 'departments')) return [];
  const lines = fields[dimension].split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '');
}
