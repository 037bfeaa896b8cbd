/** Name of the measure: time since the k-th newest event of these signals, as all artefacts keep it. */
export function newestFact(k: number, signals: readonly string[]): string {
  return JSON.stringify({ newest: k, signals: [...new Set(signals)].toSorted() });
}
