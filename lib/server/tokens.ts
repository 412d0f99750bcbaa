import { hash, randomBytes, randomUUID } from 'node:crypto';

/** A private link's secret: 256 random bits, 43 characters that need no escaping in an address. */
export const newToken = () => randomBytes(32).toString('base64url');

export const isToken = (value: string) => /^[A-Za-z0-9_-]{43}$/.test(value);

/** What is stored instead of the token. A fast hash suffices: 256 random bits cannot be guessed from it. */
export const hashToken = (token: string) => hash('sha256', token, 'hex');

/** A row's key: random (version 4), so that it says nothing about order or time. */
export const newId = () => randomUUID();
