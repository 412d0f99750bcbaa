import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

const classes = { primary: 'btn', secondary: 'btn q', text: 'btn t' } as const;

type ButtonLinkProps = {
  href: string;
  variant?: keyof typeof classes;
  icon?: IconName;
  small?: boolean;
  children: ReactNode;
};

/** A link that looks like a button; its words say what happens. */
export function ButtonLink({ href, variant = 'primary', icon, small, children }: ButtonLinkProps) {
  const shown = icon ?? (variant === 'text' ? undefined : 'arrow');
  return (
    <a className={`${classes[variant]}${small ? ' sm' : ''}`} href={href}>
      {shown === 'back' && <Icon name="back" />}
      <span>{children}</span>
      {shown && shown !== 'back' && <Icon name={shown} />}
    </a>
  );
}
