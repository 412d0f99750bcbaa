/** Today as an ISO day (UTC); nothing finer is stored. */
export const today = () => new Date().toISOString().slice(0, 10);
