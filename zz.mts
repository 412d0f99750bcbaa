import { writeFileSync } from 'node:fs';
import { reportCases } from './tests/pdf/report-cases';
import { renderReport } from './lib/pdf/render';
import { execFileSync } from 'node:child_process';
const want = process.argv[2]?.split(',') ?? ['de'];
for (const l of want as any) for (const [k, make] of Object.entries(reportCases)) {
  const r = make(l); const t=Date.now();
  writeFileSync(`/tmp/pdf-s7/${k.replace(/ /g,'-')}_${l}.pdf`, await renderReport(r));
  console.log(l,k,r.profile.index,r.profile.finding.kind,r.roadmap?.initiatives.length,r.roadmap?.catalogue.length,Date.now()-t,'ms');
}
const r = reportCases.quick!('de');
writeFileSync('/tmp/pdf-s7/p-summary.pdf', await renderReport(r,'summary'));
writeFileSync('/tmp/pdf-s7/p-roadmap.pdf', await renderReport(r,'roadmap'));
