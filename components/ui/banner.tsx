import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

type BannerProps = { icon?: IconName; signal?: boolean; end?: ReactNode; children: ReactNode };

/** A notice across the page that never covers content; `signal` only for "stop here". */
export function Banner({ icon, signal, end, children }: BannerProps) {
  return (
    <div className={signal ? 'ban s' : 'ban'} role="status">
      <div className="wrap">
        {icon && <Icon name={icon} />}
        <p>{children}</p>
        {end}
      </div>
    </div>
  );
}
