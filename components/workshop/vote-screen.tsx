import { ButtonLink } from '@/components/ui/button-link';
import { textOf, type Workshop } from '@/lib/core/workshop';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

/** While people answer: nothing to see but that it is quiet. */
export function VoteScreen({ workshop, token }: { workshop: Workshop; token: string }) {
  const { locale, isOpen } = workshop;
  const t = translator(locale);
  const { title, text } = textOf(workshop, 'vote');
  return (
    <>
      <h1 className="h-64">{title}</h1>
      <p className="lead mt-5 mw">{text}</p>
      {isOpen && (
        <div className="btns mt-6">
          <ButtonLink variant="secondary" href={paths.projector(locale, token)}>
            {t('workshop.to-projector')}
          </ButtonLink>
          <ButtonLink variant="text" href={paths.lobby(locale, token)}>
            {t('workshop.to-lobby')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
