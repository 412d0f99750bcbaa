/** The store cannot be used as it is; the message is one sentence for the operator (exit code 78). */
export class DatabaseRefused extends Error {}
