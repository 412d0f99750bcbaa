import { coverName } from './cover';
import type { Setting } from './setting';
import { type Place, Sheet } from './sheet';
import { Gap, Label, Lines } from './text';
import { mm, sheet, types } from './theme';

const headHeight = types.section.lead + mm(4);
const linesPerPage = Math.floor((sheet.bodyEnd - sheet.bodyTop - headHeight) / types.body.lead);

/** Pages for a name that is too long for the cover: nothing a person typed is lost. */
export function namePages(setting: Setting): string[][] {
  if (!coverName(setting).isCut) return [];
  const lines = setting.lines(setting.name, types.body, sheet.inner);
  const pages = Math.ceil(lines.length / linesPerPage);
  return Array.from({ length: pages }, (_, page) =>
    lines.slice(page * linesPerPage, (page + 1) * linesPerPage),
  );
}

export function NamePage({
  setting,
  lines,
  isFirst,
  place,
}: {
  readonly setting: Setting;
  readonly lines: readonly string[];
  readonly isFirst: boolean;
  readonly place: Place;
}) {
  const title = setting.t('report.full-name');
  return (
    <Sheet
      setting={setting}
      place={place}
      section={title}
      {...(isFirst ? { bookmark: title } : {})}
    >
      <Label type={types.section}>{title}</Label>
      <Gap height={mm(4)} />
      <Lines of={lines} type={types.body} />
    </Sheet>
  );
}
