/** Tests that a data protection officer may want to read, by the attack they stand for; a test sees that each is there. */
export const proofs = [
  { id: 'AN06', key: 'an06', file: 'tests/server/round-linkage.test.ts' },
  { id: 'AN07', key: 'an07', file: 'tests/server/round-linkage.test.ts' },
  { id: 'AN08', key: 'an08', file: 'tests/served/start.test.ts' },
  { id: 'AN09', key: 'an09', file: 'tests/server/round-linkage.test.ts' },
  { id: 'AN10', key: 'an10', file: 'tests/server/round-linkage.test.ts' },
  { id: 'AN14', key: 'an14', file: 'tests/server/released-file.test.ts' },
  { id: 'A4', key: 'a4', file: 'tests/server/close-round.test.ts' },
  { id: 'A5', key: 'a5', file: 'tests/server/close-round.test.ts' },
  { id: 'P05', key: 'p05', file: 'tests/server/data-list.test.ts' },
] as const;
