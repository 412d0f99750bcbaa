import localFont from 'next/font/local';

/** One family, several files: `unicode-range` keeps the extended characters of names from loading unless a page has them. */
export const semibold = localFont({
  src: '../node_modules/@fontsource/archivo/files/archivo-latin-600-normal.woff2',
  weight: '600',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [{ prop: 'font-family', value: 'Archivo' }],
});
