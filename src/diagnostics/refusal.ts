/** Why a run gave no answer: it could not do its work (2), or there is a mistake in leadpact (70). */
export interface Refusal {
  readonly exitCode: 2 | 70;
  /** For people; perhaps in several lines. */
  readonly reason: string;
}

/** The name programs know it by. */
export function refusalCode({ exitCode }: Refusal): string {
  return exitCode === 70 ? 'leadpact/bug' : 'leadpact/could-not-run';
}

/** What stands before the reason. */
export function refusalTitle({ exitCode }: Refusal): string {
  return exitCode === 70 ? 'leadpact has a bug' : 'leadpact could not run';
}

/** The reason as lines without their indentation. */
export function reasonLines({ reason }: Refusal): readonly string[] {
  return reason
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
