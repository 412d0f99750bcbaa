import { describe, expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { cellIds, type Locale } from '@/lib/core/types';
import { createPitStop } from '@/lib/server/create-pit-stop';
import { exportPitStop } from '@/lib/server/export-pit-stop';
import { finishPitStop } from '@/lib/server/finish-pit-stop';
import { getPitStop } from '@/lib/server/get-pit-stop';
import { getReport } from '@/lib/server/get-report';
import { importPitStop } from '@/lib/server/import-pit-stop';
import { saveAnswers } from '@/lib/server/save-answers';
import { newToken } from '@/lib/server/tokens';
import { arrangeEntry, newEntryId } from '@/lib/server/workbench/arrange-entries';
import { importTouchpoints, previewTouchpoints } from '@/lib/server/workbench/import-touchpoints';
import { type EntryChange, saveEntries } from '@/lib/server/workbench/save-entries';
import { exportTouchpoints } from '@/lib/server/workbench/touchpoint-list';
import { startWithSet, touchpointSets } from '@/lib/server/workbench/touchpoint-sets';
import { onBothDatabases } from '../support/databases';
import { evilTexts } from '../support/touchpoints';

const head = 'Kontaktpunkt;Phase;Medium;Eigentum;Wichtigkeit';
const row = (name: string, rest = 'Kauf;analog;Eigen;4') => `${name};${rest}`;
const list = (...rows: string[]) => [head, ...rows].join('\r\n');

const point = (value: EntryChange['value'], id = newEntryId(), revision = 1): EntryChange => ({
  kind: 'touchpoint',
  id,
  revision,
  value,
});
const fields = (over: Readonly<Record<string, string>> = {}) => ({
  name: 'Telefon',
  medium: 'analog',
  ownership: 'owned',
  phase: 'after',
  'importance:n': '4',
  ...over,
});

onBothDatabases(() => {
  const pitStop = async () => (await createPitStop('quick')).token;
  const stored = async (token: string) => (await getPitStop(token))?.workbench.touchpoint ?? [];
  const names = async (token: string) => (await stored(token)).map(({ body }) => body.name);

  describe('a starter set', () => {
    test.each(['de', 'de-CH', 'en'] as const)('is put on the board in %s', async (locale) => {
      const token = await pitStop();
      const [set] = touchpointSets(locale);
      expect(await startWithSet(token, set?.id ?? '', locale)).toMatchObject({ kind: 'done' });
      const content = loadContent().touchpointSets.find(({ id }) => id === set?.id);
      expect(await names(token)).toHaveLength(set?.size ?? 0);
      const first = content?.touchpoints[0]?.name[locale === 'en' ? 'en' : 'de'];
      expect((await names(token))[0]).toBe(first?.replaceAll('ß', locale === 'de-CH' ? 'ss' : 'ß'));
    });

    test('comes twice without harm: what was changed stays, what was deleted comes back', async () => {
      const token = await pitStop();
      await startWithSet(token, 'trade-service', 'de');
      const [first, second] = await stored(token);
      await saveEntries(token, [
        point(fields({ name: 'Geändert' }), first?.id, 2),
        point(null, second?.id, 2),
      ]);
      const before = (await names(token)).length;
      await startWithSet(token, 'trade-service', 'en');
      const after = await names(token);
      expect([after.length, after[0], after[1]]).toEqual([
        before + 1,
        'Geändert',
        second?.body.name,
      ]);
    });

    test('needs room, a known set and a known link', async () => {
      const token = await pitStop();
      await importTouchpoints(token, list(...Array.from({ length: 190 }, (_, i) => row(`P${i}`))));
      expect(await startWithSet(token, 'trade-service', 'de')).toEqual({ kind: 'full' });
      expect(await names(token)).toHaveLength(190);
      expect(await startWithSet(token, 'none', 'de')).toEqual({ kind: 'unknown-set' });
      expect(await startWithSet(newToken(), 'trade-service', 'de')).toEqual({
        kind: 'unknown-link',
      });
    });
  });

  describe('a list', () => {
    test.each(['de', 'de-CH', 'en'] as const)(
      'goes out and comes back into another pit stop losing nothing (%s)',
      async (locale: Locale) => {
        const token = await pitStop();
        const moments = ['none', 'first', 'second'];
        await saveEntries(
          token,
          evilTexts.map((text, i) =>
            point(
              fields({
                name: text.slice(0, 110),
                expectation: `${text}\n\nzweite Zeile`,
                owner: text,
                moment: moments[i % 3] ?? 'none',
                phase: ['initial', 'active', 'purchase', 'after', 'loyalty'][i % 5] ?? 'after',
                'importance:n': i === 0 ? '2.5' : String(i % 5),
                'performance.speed:n': i % 2 === 0 ? '' : '1.25',
                'stopped:b': i % 4 === 0 ? 'yes' : '',
              }),
            ),
          ),
        );
        expect(await stored(token)).toHaveLength(evilTexts.length);
        const csv = (await exportTouchpoints(token, locale))?.csv ?? '';
        const other = await pitStop();
        expect(await importTouchpoints(other, csv)).toMatchObject({
          kind: 'done',
          count: evilTexts.length,
        });
        const parts = async (of: string) => (await stored(of)).map(({ id, body }) => [id, body]);
        expect(await parts(other)).toEqual(await parts(token));
      },
    );

    test('read again changes what it names, adds what it does not know and leaves the rest', async () => {
      const token = await pitStop();
      await importTouchpoints(token, list(row('A'), row('B')));
      const [a] = await stored(token);
      const again = `${head};Kennung\n${row('A2')};${a?.id}\n${row('C')};`;
      expect(await importTouchpoints(token, again)).toMatchObject({ kind: 'done', count: 2 });
      expect(await names(token)).toEqual(['A2', 'B', 'C']);
      expect((await stored(token))[0]?.revision).toBe((a?.revision ?? 0) + 1);
    });

    test('is shown before it is taken over: what is new, changes, stays or comes back, and nothing is stored', async () => {
      const token = await pitStop();
      await importTouchpoints(token, list(row('A'), row('B'), row('C')));
      const [a, b, c] = await stored(token);
      await saveEntries(token, [point(null, c?.id, (c?.revision ?? 0) + 1)]);
      const again = `${head};Schnelligkeit;Erwartung;Kennung
${row('A')};2;sofort;${a?.id}
${row('B')};;;${b?.id}
${row('C')};;;${c?.id}
${row('D')};;;`;
      const before = await stored(token);
      expect(await previewTouchpoints(token, again)).toMatchObject({
        kind: 'preview',
        rows: [
          { body: { name: 'A' }, fate: { kind: 'changed', columns: ['speed', 'expectation'] } },
          { body: { name: 'B' }, fate: { kind: 'same' } },
          { body: { name: 'C' }, fate: { kind: 'back' } },
          { body: { name: 'D' }, fate: { kind: 'new' } },
        ],
      });
      expect(await stored(token)).toEqual(before);
      await importTouchpoints(token, again);
      const after = await stored(token);
      expect(after.map(({ body }) => body.name)).toEqual(['A', 'B', 'C', 'D']);
      expect(after[1]).toEqual(b);
    });

    test('with a slip, without room or below a foreign link is not shown', async () => {
      const token = await pitStop();
      const slip = list(row('A', 'Traum;analog;Eigen;4'));
      expect(await previewTouchpoints(token, slip)).toMatchObject({
        problems: [{ reason: 'value', line: 2 }],
      });
      await importTouchpoints(token, list(...Array.from({ length: 199 }, (_, i) => row(`P${i}`))));
      expect(await previewTouchpoints(token, list(row('A'), row('B')))).toMatchObject({
        problems: [{ reason: 'room' }],
      });
      expect(await previewTouchpoints(newToken(), list(row('A')))).toEqual({
        kind: 'unknown-link',
      });
    });

    test('is understood in English, with commas, whatever the order of its columns', async () => {
      const token = await pitStop();
      const source =
        'Phase,Touchpoint,Importance,Ownership,Channel,Stopped\nloyalty & WIN-BACK,Letter,5,paid,OFFLINE,yes';
      expect(await importTouchpoints(token, source)).toMatchObject({ kind: 'done' });
      expect((await stored(token))[0]?.body).toMatchObject({
        name: 'Letter',
        phase: 'loyalty',
        importance: 4,
        ownership: 'paid',
        medium: 'analog',
        stopped: true,
      });
    });

    test.each([
      ['an unknown phase', list(row('A'), row('B', 'Traum;analog;Eigen;4')), 'value', 3, 'phase'],
      [
        'an importance beyond the scale',
        list(row('A', 'Kauf;analog;Eigen;6')),
        'value',
        2,
        'importance',
      ],
      ['no name', list(row(' ')), 'missing', 2, 'name'],
      ['a name that shows nothing', list(row('\u200B')), 'missing', 2, 'name'],
      ['a name that is too long', list(row('x'.repeat(121))), 'too-long', 2, 'name'],
      ['a missing column', 'Kontaktpunkt;Phase\nA;Kauf', 'column-missing', 1, 'medium'],
      ['an unknown column', `${head};Farbe\n${row('A')};rot`, 'column-unknown', 1, null],
      ['a column twice', `${head};Phase\n${row('A')};Kauf`, 'column-twice', 1, 'phase'],
      ['too many cells', list(`${row('A')};mehr`), 'cells', 2, null],
      ['an open quote', list(row('"A')), 'quotes', 2, null],
      ['a foreign identifier', `${head};Kennung\n${row('A')};drop table`, 'id', 2, 'id'],
      ['no rows', head, 'no-rows', 0, null],
      ['201 rows', list(...Array.from({ length: 201 }, () => row('A'))), 'rows', 0, null],
    ])(
      'with %s is refused by its place, and nothing is stored',
      async (_what, source, reason, line, column) => {
        const token = await pitStop();
        const outcome = await importTouchpoints(token, source);
        expect(outcome).toMatchObject({
          kind: 'refused',
          problems: expect.arrayContaining([expect.objectContaining({ reason, line, column })]),
        });
        expect(await names(token)).toEqual([]);
      },
    );

    test('that would not fit beside what is there is refused as a whole', async () => {
      const token = await pitStop();
      await importTouchpoints(token, list(...Array.from({ length: 199 }, (_, i) => row(`P${i}`))));
      expect(await importTouchpoints(token, list(row('A'), row('B')))).toMatchObject({
        problems: [{ reason: 'room' }],
      });
      expect(await names(token)).toHaveLength(199);
    });

    test('belongs to its link', async () => {
      expect(await importTouchpoints(newToken(), list(row('A')))).toEqual({ kind: 'unknown-link' });
      expect(await exportTouchpoints(newToken(), 'de')).toBeNull();
    });
  });

  test('a touchpoint moves within its phase, past those of others', async () => {
    const token = await pitStop();
    await importTouchpoints(
      token,
      list(row('A'), row('X', 'Vergleich;analog;Eigen;4'), row('B'), row('C')),
    );
    const [a, x, b] = await stored(token);
    await arrangeEntry(token, 'touchpoint', b?.id ?? '', 'up');
    expect(await names(token)).toEqual(['B', 'A', 'X', 'C']);
    await arrangeEntry(token, 'touchpoint', a?.id ?? '', 'down');
    expect(await names(token)).toEqual(['B', 'X', 'C', 'A']);
    await arrangeEntry(token, 'touchpoint', x?.id ?? '', 'up');
    expect(await names(token)).toEqual(['B', 'X', 'C', 'A']);
  });

  describe('the roadmap', () => {
    const finished = async () => {
      const token = await pitStop();
      const answers = cellIds.map((cell) => ({
        item: `${cell}.a`,
        value: 1 as const,
        revision: 1,
      }));
      await saveAnswers(token, answers);
      await finishPitStop(token, '');
      return token;
    };
    const facts = async (token: string) => {
      const found = await getReport(token, 'de');
      if (found?.kind !== 'report') throw new Error('no report');
      return (found.report.roadmap?.initiatives ?? []).flatMap(({ because }) =>
        because.flatMap((fact) => (fact.fact === 'touchpoint' ? fact.tags : [])),
      );
    };

    test('gives important and weak touchpoints as a reason, and stopped ones none', async () => {
      const token = await finished();
      expect(await facts(token)).toEqual([]);
      const id = newEntryId();
      const weak = fields({ 'performance.availability:n': '0', 'performance.speed:n': '1' });
      await saveEntries(token, [point(weak, id)]);
      const reasons = await facts(token);
      expect(reasons).toContain('speed');
      expect(reasons.filter((tag) => !['availability', 'speed'].includes(tag))).toEqual([]);
      await saveEntries(token, [point({ ...weak, 'stopped:b': 'yes' }, id, 2)]);
      expect(await facts(token)).toEqual([]);
    });

    test('keeps them through the pit-stop file', async () => {
      const token = await finished();
      await startWithSet(token, 'b2b-service', 'en');
      const file = await exportPitStop(token, 'en');
      const imported = await importPitStop(JSON.stringify(file));
      if (imported.kind !== 'imported') throw new Error('not imported');
      expect(await exportPitStop(imported.token, 'en')).toEqual(file);
    });
  });
});
