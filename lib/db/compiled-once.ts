import type { CompiledQuery, Kysely, Transaction } from 'kysely';
import type { Tables } from './schema';

type Compiled = Map<string, CompiledQuery<unknown>>;

// An adapter belongs to one opened database, also within its transactions.
const known = new WeakMap<object, Compiled>();
const mostKnown = 500;
/** A statement for thousands of rows is built each time: its rows cost more. */
const longestKnown = 16_384;

interface Statement<Row> {
  /** The same name always means the same text. */
  readonly name: string;
  /** What the statement binds, in its order; checked when it is compiled. */
  readonly parameters: readonly unknown[];
  readonly build: () => { compile(): CompiledQuery<Row> };
}

/** Runs a statement that many requests ask for: built and compiled once per database, which costs more than running it. */
export async function runCompiled<Row>(
  db: Kysely<Tables> | Transaction<Tables>,
  { name, parameters, build }: Statement<Row>,
): Promise<Row[]> {
  const { adapter } = db.getExecutor();
  const statements: Compiled = known.get(adapter) ?? new Map();
  known.set(adapter, statements);
  let query = statements.get(name) as CompiledQuery<Row> | undefined;
  if (!query) {
    query = build().compile();
    if (!sameValues(query.parameters, parameters))
      throw new Error(`"${name}" binds other parameters than it says`);
    if (statements.size < mostKnown && query.sql.length < longestKnown) statements.set(name, query);
  }
  const { rows } = await db.executeQuery<Row>({ ...query, parameters });
  return rows;
}

const sameValues = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((value, i) => value === b[i]);
