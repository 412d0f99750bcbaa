import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { assetPath } from '@/lib/server/assets';

/** The rooms in which people record things: with the script their forms save by themselves. */
export default async function WorkbenchLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <>
      {children}
      <script src={assetPath('workbench')} nonce={nonce} defer suppressHydrationWarning />
    </>
  );
}
