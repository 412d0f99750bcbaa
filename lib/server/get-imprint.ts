import { readSettings } from '@/lib/env';

/** Who runs this server, as far as the settings say. */
export const getImprint = () => readSettings().imprint;
