'use client';

import { createContext, type ReactNode, useContext } from 'react';

export type ErrorTexts = {
  readonly title: string;
  readonly text: string;
  readonly reference: string;
  readonly reload: string;
  readonly product: string;
};

const Texts = createContext<ErrorTexts | null>(null);

/** Hands the error page its words: it runs in the browser, where the messages are not. */
export function ErrorTextsProvider({
  texts,
  children,
}: {
  texts: ErrorTexts;
  children: ReactNode;
}) {
  return <Texts.Provider value={texts}>{children}</Texts.Provider>;
}

export const useErrorTexts = () => useContext(Texts);
