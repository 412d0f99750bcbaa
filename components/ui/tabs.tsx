import { Icon, type IconName } from './icon';

export type Tab = {
  href: string;
  label: string;
  current?: boolean;
  icon?: IconName;
  end?: boolean;
};

/** The rooms of one pit stop; `end` moves a tab to the right edge. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <div className="wrap">
        <ul>
          {tabs.map(({ href, label: text, current, icon, end }) => (
            <li key={href} className={end ? 'tabs-end' : undefined}>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {icon && <Icon name={icon} />}
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
