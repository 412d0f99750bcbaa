'use client';

import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { sayTakenOver } from './taken-over';

export type ErrorTexts = {
  readonly title: string;
  readonly text: string;
  readonly reference: string;
  readonly reload: string;
  readonly product: string;
};

const Texts = createContext<ErrorTexts | null>(null);

/** Hands the error page its words: it runs in the browser, where the messages are not. Being there first, it also says when React is. */
export function ErrorTextsProvider({
  texts,
  children,
}: {
  texts: ErrorTexts;
  children: ReactNode;
}) {
  useEffect(sayTakenOver, []);
  return <Texts.Provider value={texts}>{children}</Texts.Provider>;
}

export const useErrorTexts = () => useContext(Texts);
