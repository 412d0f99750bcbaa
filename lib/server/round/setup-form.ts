import { method } from '@/lib/core/constants';
import {
  type FormProblem,
  groupNames,
  type RoundField,
  type RoundForm,
  roundFields,
  type SetupReason,
} from '@/lib/core/round-form';
import type { Locale } from '@/lib/core/types';
import { languageOf } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { today } from '../clock';
import { organisationLimit } from '../finish-pit-stop';
import { plainLine } from '../plain-text';
import { type RoundSetup, readRoundSetup, type SetupProblem } from './round-setup';
import type { TeamRound } from './team-round';

export type ReadForm =
  | { readonly ok: true; readonly setup: RoundSetup; readonly organisation: string | null }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

const wholeNumber = (typed: string) => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : -1);

const oneOf = <T extends string>(typed: string, words: readonly T[]): T =>
  words.find((word) => word === typed) ?? (words[0] as T);

/** Turns what was typed into a set-up; whatever is wrong is said with its field. */
export function readSetupForm(form: RoundForm, day = today()): ReadForm {
  const { fields } = form;
  const isTable = fields.mode === 'table';
  const read = readRoundSetup({
    mode: oneOf(fields.mode, ['team', 'table']),
    lap: oneOf(fields.lap, ['quick', 'full']),
    name: fields.name,
    languages: (['de', 'en'] as const).filter((language) => fields[`language-${language}`] !== ''),
    k: isTable ? method.anonymity.k : wholeNumber(fields.k),
    dimension: isTable ? 'none' : oneOf(fields.dimension, ['none', 'roles', 'departments']),
    groups: [...groupNames(form)],
    expected: wholeNumber(fields.expected),
    opensOn: fields['opens-on'],
    closesOn: fields['closes-on'],
    personalLinks: !isTable && fields['personal-links'] !== '',
    customers: isTable ? 'none' : oneOf(fields.customers, ['none', 'Sie', 'du']),
    customersBy: oneOf(fields['customers-by'], ['none', 'phase', 'channel', 'phase-and-channel']),
  });
  const organisation = plainLine(fields.organisation, organisationLimit);
  const problems = read.ok ? [] : read.problems.map((problem) => problemOf(problem, form));
  if (organisation.kind === 'too-long')
    problems.unshift({ field: 'organisation', reason: 'organisation-too-long' });
  if (read.ok && read.setup.closesOn !== null && read.setup.closesOn < day)
    problems.push({ field: 'closes-on', reason: 'closes-past' });
  if (!read.ok || organisation.kind === 'too-long' || problems.length > 0)
    return { ok: false, problems: onePerField(problems) };
  return { ok: true, setup: read.setup, organisation: organisation.text };
}

/** In the order of the form, one for each field. */
const onePerField = (problems: readonly FormProblem[]) =>
  roundFields.flatMap((field) => problems.find((problem) => problem.field === field) ?? []);

const groupReasons: Readonly<Record<string, SetupReason>> = {
  'too-long': 'group-too-long',
  'too-few': 'groups-too-few',
  'too-many': 'groups-too-many',
  twice: 'groups-twice',
};

function problemOf({ field, reason }: SetupProblem, { fields }: RoundForm): FormProblem {
  const list: RoundField = fields.dimension === 'departments' ? 'departments' : 'roles';
  switch (field) {
    case 'name':
      return { field: 'name', reason: 'name-too-long' };
    case 'languages':
      return { field: 'language-de', reason: 'language' };
    case 'groups':
      return { field: list, reason: groupReasons[reason] ?? 'groups-too-few' };
    case 'k':
      return { field: 'k', reason: 'k' };
    case 'opensOn':
      return { field: 'opens-on', reason: 'date' };
    case 'closesOn':
      return {
        field: 'closes-on',
        reason: reason === 'before-opening' ? 'closes-before-opening' : 'date',
      };
    default:
      return { field: 'expected', reason: 'expected' };
  }
}

/** The form before anything is typed: what is usual, or how a round was set up. */
export function firstSetupForm(
  locale: Locale,
  organisation: string | null,
  round: TeamRound | null,
  isChange: boolean,
): RoundForm {
  const t = translator(locale);
  const language = languageOf(locale);
  const listOf = (dimension: 'roles' | 'departments') =>
    round?.breakdown?.dimension === dimension
      ? round.breakdown.groups.map(({ name }) => name).join('\n')
      : t(`setup.starter-${dimension}`);
  const ticked = (isTicked: boolean) => (isTicked ? 'on' : '');
  return {
    sizes: {},
    fields: {
      organisation: organisation ?? '',
      mode: round?.mode ?? 'team',
      lap: round?.lap ?? 'quick',
      name: isChange ? (round?.name ?? '') : '',
      'language-de': ticked(round?.languages.includes('de') ?? language === 'de'),
      'language-en': ticked(round?.languages.includes('en') ?? language === 'en'),
      expected: round ? String(round.expected) : '',
      dimension: round?.breakdown?.dimension ?? 'none',
      roles: listOf('roles'),
      departments: listOf('departments'),
      k: String(round?.k ?? method.anonymity.k),
      'opens-on': isChange ? (round?.opensOn ?? '') : '',
      'closes-on': isChange ? (round?.closesOn ?? '') : '',
      'personal-links': ticked(round?.hasPersonalLinks ?? false),
      customers: round?.customers?.address ?? 'none',
      'customers-by': round?.customers?.by ?? 'none',
    },
  };
}
