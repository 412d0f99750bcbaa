type Head = string | { text: string; right: true };

/** The head row of a table; numbers stand right. */
export function ColumnHeads({ heads }: { heads: readonly Head[] }) {
  return (
    <thead>
      <tr>
        {heads.map((head) =>
          typeof head === 'string' ? (
            <th scope="col" key={head}>
              {head}
            </th>
          ) : (
            <th scope="col" className="r" key={head.text}>
              {head.text}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}
