/** Part of the key of stored results; goes up when the same report would look different. */
export const templateVersion = '15';
