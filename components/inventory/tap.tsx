import { Icon } from '@/components/ui/icon';
import { formId } from '@/components/workbench/entry-form';

const looks: Readonly<Record<string, string>> = {
  'needed:b': 'cv-s cv-q',
  present: 'cv-s cv-p',
};

type TapProps = {
  block: string;
  name: 'needed:b' | 'present';
  value: string;
  chosen: boolean | null;
  /** What it says where there are no column heads. */
  word: string;
  /** Block and answer, for those who only hear it. */
  label: string;
};

/** One answer as a whole cell of the table; it belongs to the form in the row's last cell. */
export function Tap({ block, name, value, chosen, word, label }: TapProps) {
  return (
    <td className={looks[name]} data-v={value}>
      <label>
        <input
          type="radio"
          form={formId('block', block)}
          name={name}
          value={value}
          defaultChecked={chosen === true}
          aria-label={label}
        />
        <Icon name="check" />
        <span>{word}</span>
      </label>
    </td>
  );
}
