'use client';

import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import type { WorkshopProps } from './workshop-props';

/** The page as the server wrote it, until the workshop has been loaded; for good where it cannot be. */
export function WhatIfStage({ children, ...props }: WorkshopProps & { children: ReactNode }) {
  const [Workshop, setWorkshop] = useState<ComponentType<WorkshopProps> | null>(null);
  useEffect(() => {
    let wanted = true;
    import('./workshop').then(
      (loaded) => wanted && setWorkshop(() => loaded.Workshop),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return Workshop ? <Workshop {...props} /> : children;
}
