import { Document, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { PaperQuestionnaire } from '@/lib/server/get-paper-questionnaire';
import { Mark } from './mark';
import { QuestionnaireCover } from './questionnaire-cover';
import {
  type PaperSetting,
  paperSetting,
  questionPages,
  questionsTop,
} from './questionnaire-layout';
import { QuestionBlock } from './questionnaire-question';
import { A4 } from './sheet';
import { Label, Rule } from './text';
import { mm, palette, sheet, types } from './theme';

/** The day on which this version of the questionnaire was published: the same sheet always has the same bytes. */
const publishedOn = new Date('2026-11-22T00:00:00Z');

/** A lap to fill in by hand: what it is about, then every question with boxes to tick. */
export function QuestionnaireDocument({
  questionnaire,
}: {
  readonly questionnaire: PaperQuestionnaire;
}) {
  const setting = paperSetting(questionnaire);
  const { t } = setting;
  const { lap, locale } = questionnaire;
  const pages = questionPages(setting);
  const product = t('report.product');
  return (
    <Document
      title={t(`print.title-${lap}`)}
      author={product}
      creator={product}
      producer={product}
      creationDate={publishedOn}
      language={locale}
      conformance="PDF/A-2b"
    >
      <PaperPage setting={setting} number={1} total={pages.length + 1}>
        <QuestionnaireCover setting={setting} />
      </PaperPage>
      {pages.map((blocks, index) => (
        <PaperPage
          key={blocks[0]?.layout.question.id}
          setting={setting}
          number={index + 2}
          total={pages.length + 1}
        >
          {blocks.map((block) => (
            <QuestionBlock key={block.layout.question.id} setting={setting} block={block} />
          ))}
        </PaperPage>
      ))}
    </Document>
  );
}

type PaperPageProps = {
  readonly setting: PaperSetting;
  readonly number: number;
  readonly total: number;
  readonly children: ReactNode;
};

function PaperPage({ setting: { t, questionnaire }, number, total, children }: PaperPageProps) {
  const edge = { position: 'absolute', left: sheet.margin, width: sheet.inner } as const;
  const row = { flexDirection: 'row', justifyContent: 'space-between' } as const;
  return (
    <A4>
      <View style={{ ...edge, top: sheet.top }}>
        <View style={{ ...row, alignItems: 'flex-end', height: mm(6), paddingBottom: mm(2) }}>
          <View style={{ flexDirection: 'row', alignItems: 'center' }}>
            <Mark width={mm(5.6)} />
            <Label type={types.caption} color={palette.ink2} style={{ marginLeft: mm(2) }}>
              {t('report.product')}
            </Label>
          </View>
          <Label type={types.caption} color={palette.ink2}>
            {t(`print.title-${questionnaire.lap}`)}
          </Label>
        </View>
        <Rule />
      </View>
      <View style={{ ...edge, top: questionsTop }}>{children}</View>
      <View style={{ ...edge, ...row, top: sheet.height - sheet.footer - types.caption.lead }}>
        <Label type={types.caption} color={palette.ink3}>
          {t('paper-form.foot')}
        </Label>
        <Label type={types.caption} color={palette.ink3}>
          {t('report.page', { number, total })}
        </Label>
      </View>
    </A4>
  );
}
