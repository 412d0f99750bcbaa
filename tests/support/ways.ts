/** In German with the script, in English without it; the full campaign plays both languages both ways. */
export const languagesOf = (javaScriptEnabled: boolean): readonly ('de' | 'en')[] => {
  if (process.env.BOXENSTOPP_FULL === '1') return ['de', 'en'];
  return javaScriptEnabled ? ['de'] : ['en'];
};
