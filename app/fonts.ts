import localFont from 'next/font/local';

/**
 * The two files nearly every page needs, preloaded. `optional`: a font that is not there at the first paint is used from the next page
 * on, so that nothing moves under a reader's finger; `unicode-range` keeps the extended characters of names from loading unless needed.
 */
export const semibold = localFont({
  src: '../node_modules/@fontsource/archivo/files/archivo-latin-600-normal.woff2',
  weight: '600',
  display: 'optional',
  adjustFontFallback: false,
  declarations: [{ prop: 'font-family', value: 'Archivo' }],
});

export const regular = localFont({
  src: '../node_modules/@fontsource/archivo/files/archivo-latin-400-normal.woff2',
  weight: '400',
  display: 'optional',
  adjustFontFallback: false,
  variable: '--font-regular',
  declarations: [{ prop: 'font-family', value: 'Archivo' }],
});
