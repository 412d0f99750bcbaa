import { notFound } from 'next/navigation';
import { CustomersEnd } from '@/components/customers/customers-end';
import { ButtonLink } from '@/components/ui/button-link';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type Props = {
  params: Promise<{ locale: string; code: string }>;
  searchParams: Promise<{ cafe?: string }>;
};

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('customers.thanks-page') : undefined };
}

/** Says thank you, whatever has become of the round since. */
export default async function CustomersThanksPage({ params, searchParams }: Props) {
  const { locale, code } = await params;
  if (!isLocale(locale)) notFound();
  const { cafe } = await searchParams;
  const t = translator(locale);
  return (
    <CustomersEnd
      locale={locale}
      path={paths.customersThanks(locale, code)}
      title={t('customers.thanks')}
      text={t('customers.thanks-text')}
    >
      <span data-customers-sent={code} />
      {cafe && (
        <p className="mt-6">
          <ButtonLink href={paths.customersCafe(locale, code, cafe)}>
            {t('customers.thanks-next')}
          </ButtonLink>
        </p>
      )}
    </CustomersEnd>
  );
}
