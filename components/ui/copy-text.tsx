import { Icon } from './icon';

type CopyTextProps = {
  id: string;
  text: string;
  words: { copy: string; copied: string; selected: string };
};

/** A text to take along: selected as a whole with one click, with a button where a script can copy. */
export function CopyText({ id, text, words }: CopyTextProps) {
  return (
    <div className="copy">
      <p className="rev-link" id={id} translate="no">
        {text}
      </p>
      <button
        className="btn q sm"
        type="button"
        data-copy={id}
        data-copied={words.copied}
        data-selected={words.selected}
      >
        <span>{words.copy}</span>
        <Icon name="copy" />
      </button>
      <span className="cap" role="status" data-copy-status={id} />
    </div>
  );
}
