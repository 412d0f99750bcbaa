/** Two groups of four are easier to read and say: K7M4 and QX2B. */
export const groupedCode = (code: string): readonly [string, string] => [
  code.slice(0, 4),
  code.slice(4),
];
