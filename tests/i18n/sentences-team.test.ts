import { expect, test } from 'vitest';
import { translator } from '@/lib/i18n/messages';
import { allTogether, groupsOneSided } from '@/lib/i18n/sentences-groups';
import { dialogueReasons, spreadSentence } from '@/lib/i18n/sentences-talk';
import { cellAsks, cellSays, spreadText } from '@/lib/i18n/sentences-team';
import { aReport } from '../support/a-report';
import { aTeamProfile, someGroups } from '../support/a-team-report';

const de = translator('de');
const en = translator('en');
const report = (over: Parameters<typeof aTeamProfile>[0] = {}, locale: 'de' | 'en' = 'de') =>
  aReport({ locale, profile: aTeamProfile(over) });

test('a field on which people disagree says that, not what its mean would say', () => {
  expect(cellSays(de, report(), 'P2S5')).toBe('Hier gehen die Antworten auseinander.');
  expect(cellSays(de, report(), 'P3S4')).toBe('Befund P3S4.');
});

test('what a field asks is a whole sentence', () => {
  expect(cellAsks(en, report({}, 'en'), 'P2S5')).toMatch(/^This cell asks \p{Ll}/u);
});

test('how far answers lie apart has one decimal, unless they do not', () => {
  const spread = { class: 'disagree', isPolarised: false, ad: 1 } as const;
  expect(spreadText(de, report(), spread)).toBe(
    'uneinig, im Schnitt 1,0 Antwortstufen auseinander',
  );
  expect(spreadText(en, report({}, 'en'), { ...spread, class: 'agree', ad: 0 })).toBe(
    'agreement, almost everybody answers the same',
  );
  expect(spreadSentence(de, report(), 'P2S5')).toMatch(/\d,\d Antwortstufen/);
});

test('all groups above the whole are explained, groups around it are not', () => {
  const groups = someGroups();
  const whole = { ...allTogether(report().profile), index: null };
  const same = (index: number) => ({ ...whole, id: 'g1', index });
  expect(groupsOneSided(de, report(), { ...groups, atoms: [same(40), same(50)] })).toBeNull();
  expect(groupsOneSided(de, report(), { ...groups, atoms: [same(44), same(50)] })).toMatch(
    /^Alle Gruppen können über oder unter/,
  );
});

test('talks tell whether answers differ or many know none', () => {
  const blindSpots = ['P3S6'] as const;
  const dialogue = ['P2S5', 'P3S6'] as const;
  const both = { ...report({ blindSpots }), dialogue };
  expect(dialogueReasons(both)).toMatchObject({ kind: 'both', disputed: 1, blind: 1 });
  expect(dialogueReasons({ ...both, dialogue: dialogue.slice(0, 1) }).kind).toBe('disputed');
  expect(dialogueReasons(aReport()).kind).toBe('blind');
});
