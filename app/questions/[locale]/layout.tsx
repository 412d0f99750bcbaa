import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { isLocale } from '@/lib/i18n/locale';
import { Document, documentMetadata } from '../../document';
// Only what a question page shows, in the order of the other pages: the front server writes it into the page itself.
import '@/components/styles/tokens.css';
import '@/components/styles/values.css';
import '@/components/styles/base.css';
import '@/components/styles/shell.css';
import '@/components/styles/controls.css';
import '@/components/styles/wizard.css';
import '@/components/styles/motion.css';
import '@/components/styles/notes.css';
import '@/components/styles/print.css';

export const dynamic = 'force-dynamic';

type Params = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return isLocale(locale) ? documentMetadata(locale) : notFound();
}

export const viewport = { colorScheme: 'light dark' };

export default async function QuestionLayout({
  params,
  children,
}: Params & { children: ReactNode }) {
  const { locale } = await params;
  return isLocale(locale) ? <Document locale={locale}>{children}</Document> : notFound();
}
