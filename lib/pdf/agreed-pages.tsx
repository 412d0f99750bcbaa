import { View } from '@react-pdf/renderer';
import type { CellId } from '@/lib/core/types';
import type { Entry } from '@/lib/core/workbench';
import { agreedValues, talkPlace } from '@/lib/i18n/sentences-talk';
import { chunked, evenly } from './page-breaks';
import type { Setting } from './setting';
import { type Place, type SectionPages, Sheet } from './sheet';
import { Gap, Label, Lines, Rule } from './text';
import { hairline, mm, palette, sheet, span, types } from './theme';

const columns = { values: span(4), reason: span(8) };
const padding = mm(2);
const room = sheet.bodyEnd - sheet.bodyTop;
/** A reason with a line for each thought is set as one paragraph, so that it fits on a page. */
const mostBreaks = 20;

interface Row {
  readonly cell: string;
  readonly place: readonly string[];
  readonly values: readonly string[];
  readonly reason: readonly string[];
  readonly height: number;
}

const leadLines = ({ t, lines }: Setting) => lines(t('talk.results-note'), types.body, span(9));

const introHeight = (setting: Setting) =>
  types.statement.lead + mm(5) + leadLines(setting).length * types.body.lead + mm(6);

function rowOf({ t, report, lines }: Setting, { id, body }: Entry<'agreed'>): Row {
  const cell = id as CellId;
  const breaks = body.reason?.split('\n').length ?? 0;
  const text = breaks > mostBreaks ? body.reason?.replace(/\n+/g, ' / ') : body.reason;
  const place = lines(talkPlace(t, report, cell), types.smallStrong, columns.values);
  const { voted, agreed } = agreedValues(t, report, cell, body);
  const values = [voted, agreed].flatMap((line) => lines(line, types.small, columns.values));
  const reason = text ? lines(text, types.body, columns.reason) : [];
  const left = (place.length + values.length) * types.small.lead;
  const height = Math.max(left, reason.length * types.body.lead) + 2 * padding + hairline;
  return { cell: id, place, values, reason, height };
}

/** What a team settled on after its talks, beside what its answers say; no page where nothing was settled. */
export const agreed: SectionPages = (setting) => {
  const rows = setting.report.workbench.agreed.map((entry) => rowOf(setting, entry));
  if (rows.length === 0) return [];
  const first = room - introHeight(setting);
  const pages = [...evenly((spared) => chunked(rows, room - spared, first - spared))];
  return pages.map((page, index) => ({
    draw: (place) => (
      <AgreedPage
        key={place.number}
        setting={setting}
        rows={page}
        isFirst={index === 0}
        place={place}
      />
    ),
  }));
};

/** The same below something else on a page, where all of it has room there; null without an agreed value. */
export function agreedBelow(setting: Setting) {
  const rows = setting.report.workbench.agreed.map((entry) => rowOf(setting, entry));
  if (rows.length === 0) return null;
  const title = setting.t('talk.results');
  const lead = leadLines(setting);
  const head = types.title.lead + mm(3) + lead.length * types.body.lead + mm(5);
  return {
    height: rows.reduce((sum, { height }) => sum + height, head),
    draw: () => (
      <>
        <Label type={types.title} bookmark={title}>
          {title}
        </Label>
        <Gap height={mm(3)} />
        <Lines of={lead} type={types.body} color={palette.ink2} />
        <Gap height={mm(5)} />
        <Rows rows={rows} />
      </>
    ),
  };
}

type AgreedPageProps = {
  readonly setting: Setting;
  readonly rows: readonly Row[];
  readonly isFirst: boolean;
  readonly place: Place;
};

function AgreedPage({ setting, rows, isFirst, place }: AgreedPageProps) {
  const title = setting.t('talk.results');
  return (
    <Sheet
      setting={setting}
      place={place}
      section={title}
      {...(isFirst ? { bookmark: title } : {})}
    >
      {isFirst && (
        <>
          <Label type={types.statement}>{title}</Label>
          <Gap height={mm(5)} />
          <Lines of={leadLines(setting)} type={types.body} color={palette.ink2} />
          <Gap height={mm(6)} />
        </>
      )}
      <Rows rows={rows} />
    </Sheet>
  );
}

const Rows = ({ rows }: { readonly rows: readonly Row[] }) =>
  rows.map(({ cell, place: name, values, reason }) => (
    <View key={cell}>
      <Rule color={palette.rule} />
      <View style={{ flexDirection: 'row', gap: mm(4), paddingVertical: padding }}>
        <View style={{ width: columns.values }}>
          <Lines of={name} type={types.smallStrong} width={columns.values} />
          <Lines of={values} type={types.small} color={palette.ink2} width={columns.values} />
        </View>
        {reason.length > 0 && <Lines of={reason} type={types.body} width={columns.reason} />}
      </View>
    </View>
  ));
