import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/core/types';
import { formatNumber } from '@/lib/i18n/format';
import { type Translate, translator } from '@/lib/i18n/messages';
import type { Audience } from '@/lib/paths';
import { noteLimit } from './note-limit';

type NoteFieldProps = {
  locale: Locale;
  audience: Exclude<Audience, 'table'>;
  item: string;
  mayNotApply: boolean;
};

/**
 * A note or evidence beside a question; where an item may not apply it also takes the reason, and without the script it is open there.
 */
export function NoteField({ locale, audience, item, mayNotApply }: NoteFieldProps) {
  const t = translator(locale);
  const words = wordsOf(t, audience);
  const id = `${item}-note`;
  return (
    <details
      className="disc note"
      data-note={item}
      open={mayNotApply || undefined}
      data-slot={`{{${mayNotApply ? 'open-na' : 'open'}:${item}}}`}
    >
      <summary>
        <Icon name="page" />
        <span>{mayNotApply ? words.addReason : words.add}</span>
        <kbd>N</kbd>
      </summary>
      <div className="field">
        <label htmlFor={id}>
          <span className="note-n">{words.label}</span>
          {mayNotApply && <span className="note-r">{t('notes.label-reason')}</span>}
        </label>
        <p className="hint" id={`${id}-hint`}>
          {words.hint}
        </p>
        <input type="hidden" name={`nrev:${item}`} defaultValue={`{{nrev:${item}}}`} />
        <textarea
          id={id}
          name={`note:${item}`}
          rows={3}
          aria-describedby={`${id}-hint ${id}-problem`}
          defaultValue={`{{note:${item}}}`}
        />
        <div id={`${id}-problem`} aria-live="polite">
          <p className="err" data-too-long="" data-slot={`{{note-too-long:${item}}}`}>
            <Icon name="warning" />
            {t('notes.too-long', { limit: formatNumber(locale, noteLimit) })}
          </p>
          <div data-conflict="" data-slot={`{{note-conflict:${item}}}`}>
            <p className="err">
              <Icon name="warning" />
              {t('notes.conflict')}
            </p>
            <p className="note-m" data-mine="">{`{{mine:${item}}}`}</p>
          </div>
          <div data-emptied="" data-slot={`{{note-emptied:${item}}}`}>
            <p className="hint">{t('notes.emptied')}</p>
            <p className="note-m" data-was="">{`{{was:${item}}}`}</p>
            <button className="btn t sm" type="button" data-undo-note={item}>
              {t('workbench.undo')}
            </button>
            <label className="note-b">
              <input type="checkbox" name={`bring-back:${item}`} value={`{{was:${item}}}`} />
              {t('notes.bring-back')}
            </label>
          </div>
        </div>
      </div>
    </details>
  );
}

/** In a team a note is a comment that all may read, so the warning comes before the field (method 3.R13). */
const wordsOf = (t: Translate, audience: NoteFieldProps['audience']) =>
  audience === 'solo'
    ? {
        add: t('notes.add'),
        addReason: t('notes.add-reason'),
        label: t('notes.label'),
        hint: t('notes.hint'),
      }
    : {
        add: t('member.comment-add'),
        addReason: t('member.comment-add-reason'),
        label: t('member.comment'),
        hint: t('member.comment-hint', { n: '{{comments-from}}' }),
      };
