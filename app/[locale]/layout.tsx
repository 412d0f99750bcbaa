import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ErrorTextsProvider } from '@/components/ui/error-texts';
import type { Locale } from '@/lib/core/types';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { Document, documentMetadata } from '../document';
import '@/components/styles/tokens.css';
import '@/components/styles/values.css';
import '@/components/styles/base.css';
import '@/components/styles/shell.css';
import '@/components/styles/controls.css';
import '@/components/styles/table.css';
import '@/components/styles/landing.css';
import '@/components/styles/wizard.css';
import '@/components/styles/profile.css';
import '@/components/styles/compare.css';
import '@/components/styles/radar.css';
import '@/components/styles/heatmap.css';
import '@/components/styles/roadmap.css';
import '@/components/styles/keep.css';
import '@/components/styles/download.css';
import '@/components/styles/states.css';
import '@/components/styles/what-if.css';
import '@/components/styles/phone.css';
import '@/components/styles/motion.css';
import '@/components/styles/notes.css';
import '@/components/styles/workbench.css';
import '@/components/styles/board.css';
import '@/components/styles/journey.css';
import '@/components/styles/inventory.css';
import '@/components/styles/figures.css';
import '@/components/styles/touchpoints.css';
import '@/components/styles/plan.css';
import '@/components/styles/questionnaire.css';
import '@/components/styles/guide.css';
import '@/components/styles/data-sheet.css';
import '@/components/styles/lobby.css';
import '@/components/styles/talk.css';
import '@/components/styles/workshop.css';
import '@/components/styles/customers.css';
import '@/components/styles/join.css';
import '@/components/styles/print.css';

export const dynamic = 'force-dynamic';

type Params = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return documentMetadata(locale);
}

export const viewport = { colorScheme: 'light dark' };

export default async function RootLayout({ params, children }: Params & { children: ReactNode }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <Document locale={locale}>
      <ErrorTextsProvider texts={errorTexts(locale)}>{children}</ErrorTextsProvider>
    </Document>
  );
}

function errorTexts(locale: Locale) {
  const t = translator(locale);
  return {
    title: t('errors.failed'),
    text: t('errors.failed-text'),
    reference: t('errors.failed-id'),
    reload: t('errors.reload'),
    product: t('common.product'),
  };
}
