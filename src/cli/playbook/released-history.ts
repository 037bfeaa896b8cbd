import { type AgreedHistory, agreedHistory } from '../../playbook/history/agreed-history.ts';
import type { SoundAgreement } from '../agreement-check.ts';

/** What the released versions tell, or one sentence that says why they cannot be told. */
export function releasedHistory({ agreement, checked }: SoundAgreement): AgreedHistory | string {
  try {
    return agreedHistory(checked.releases, agreement);
  } catch (error) {
    // A hash says that nobody changed a model since it was hashed; whoever makes a file by hand can hash anything.
    const files = checked.releases.map(({ file }) => file).join(', ');
    return `a release holds what no version of leadpact has written, so the history cannot be told (${files}): ${error instanceof Error ? error.message : 'unreadable'}`;
  }
}
