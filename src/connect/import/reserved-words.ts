/** Words that conditions use themselves, which no field may be called. */
export const reservedWords: readonly string[] = [
  ...['all', 'any', 'none', 'signal', 'within', 'count'],
  ...['total', 'fit', 'engagement', 'grade', 'band', 'cell', 'outcome'],
  ...['reached', 'objection', 'consent', 'qualification'],
];
