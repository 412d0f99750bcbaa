/** The only reader of process.env. Wrong settings end in one sentence that names the variable. */

export class SettingsError extends Error {}

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** Scheme and host without a trailing slash, or null: then a request's own Host counts. */
  readonly appUrl: string | null;
  readonly trustProxy: number;
  readonly imprint: {
    readonly name: string | null;
    readonly address: string | null;
    readonly email: string | null;
  };
  readonly development: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const text = (environment: Environment, name: string) => {
  const value = environment[name]?.trim();
  return value ? value : null;
};

function integer(
  environment: Environment,
  name: string,
  fallback: number,
  low: number,
  high: number,
) {
  const value = text(environment, name);
  if (value === null) return fallback;
  if (!/^\d{1,5}$/.test(value) || Number(value) < low || Number(value) > high)
    throw new SettingsError(
      `${name} must be a whole number from ${low} to ${high}, not "${value}".`,
    );
  return Number(value);
}

function readAppUrl(environment: Environment) {
  const value = text(environment, 'APP_URL');
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search ||
    url.hash ||
    url.username
  )
    throw new SettingsError(
      `APP_URL must be an http or https address without a path, such as https://boxenstopp.example.org, not "${value}".`,
    );
  return url.origin;
}

function readDatabaseUrl(environment: Environment) {
  const value = text(environment, 'DATABASE_URL');
  if (value === null) return null;
  if (!/^postgres(ql)?:\/\//.test(value))
    throw new SettingsError(
      'DATABASE_URL must begin with postgres:// (leave it out to use SQLite in DATA_DIR).',
    );
  return value;
}

function readHost(environment: Environment) {
  const value = text(environment, 'HOST') ?? '127.0.0.1';
  if (!/^[A-Za-z0-9.:_-]+$/.test(value))
    throw new SettingsError(
      `HOST must be an address to listen on, such as 127.0.0.1 or 0.0.0.0, not "${value}".`,
    );
  return value;
}

/** All settings, checked; throws a SettingsError with one sentence for the operator. */
export function readSettings(environment: Environment = process.env): Settings {
  return {
    port: integer(environment, 'PORT', 3000, 0, 65_535),
    host: readHost(environment),
    dataDir: text(environment, 'DATA_DIR') ?? './data',
    databaseUrl: readDatabaseUrl(environment),
    appUrl: readAppUrl(environment),
    trustProxy: integer(environment, 'TRUST_PROXY', 0, 0, 10),
    imprint: {
      name: text(environment, 'IMPRINT_NAME'),
      address: text(environment, 'IMPRINT_ADDRESS'),
      email: text(environment, 'IMPRINT_EMAIL'),
    },
    development: environment.NODE_ENV === 'development',
  };
}

/** The folder a command was called from; npm itself changes into the project's. */
export const callerFolder = (environment: Environment = process.env) =>
  environment.CALLER_FOLDER ?? environment.INIT_CWD ?? process.cwd();
