import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { assetPath } from '@/lib/server/assets';

/** The script that keeps an unsent form; everything works without it. */
export default async function CustomersLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <>
      <script src={assetPath('customers')} nonce={nonce} defer suppressHydrationWarning />
      {children}
    </>
  );
}
