import type { Agreement } from '../../src/model/agreement.ts';
import { type AgreedHistory, agreedHistory } from '../../src/playbook/history/agreed-history.ts';
import { withReleasedVersion } from '../../src/records/releases/released-version.ts';
import { type StandingRelease, standingRelease } from '../../src/records/releases/standing-release.ts';
import { agreementOf, type Files, minimalFiles } from '../model/load-fixture.ts';
import { releaseOf } from '../records/releases/plain-release.ts';

/** Files with texts exchanged; a text that is not there is a mistake of the test. */
export function edited(files: Files, ...edits: readonly (readonly [from: string, to: string])[]): Files {
  const texts = new Map(Object.entries(files));
  for (const [from, to] of edits) {
    const [path, text] = [...texts].find(([, each]) => each.includes(from)) ?? [];
    if (path === undefined || text === undefined) throw new Error(`no file holds ${from}`);
    texts.set(
      path,
      text.replace(from, () => to),
    );
  }
  return Object.fromEntries(texts);
}

/** As it was first agreed. A value of a field has the name of a signal. */
export const first: Files = edited(minimalFiles(), [
  '[website, webinar, fair]',
  '[website, webinar, email-click]',
]);

/** The threshold is higher, the promise tighter, and the German words of a promise are others. */
export const second: Files = edited(
  first,
  ['threshold: { all: [{ total: { gte: 60 } }', 'threshold: { all: [{ total: { gte: 65 } }'],
  ['within four business hours', 'within two business hours'],
  ['binnen vier Geschäftsstunden', 'binnen zwei Geschäftsstunden'],
  ['within: 4 business hours', 'within: 2 business hours'],
  ['de: Eine kleine Vereinbarung', 'de: Eine schmale Vereinbarung'],
);

/** A signal has another id, and a reason is gone. */
export const third: Files = edited(
  second,
  ['  email-click: { intent', '  newsletter-click: { renamedFrom: email-click, intent'],
  ['signals: [email-click, pricing', 'signals: [newsletter-click, pricing'],
  ['  timing: { class: recycle, to: lead, wait: 90 calendar days, fault: none, at: [work] }\n', ''],
);

const days = ['2026-01-01', '2026-04-01', '2026-07-01'];

/** Sound releases of these files, in order, named 1, 2, 3. */
export function releasesOf(...versions: readonly Files[]): readonly StandingRelease[] {
  return versions.map((files, index) => {
    const version = `${index + 1}`;
    const release = releaseOf(agreementOf(files), { version, effectiveFrom: days[index] ?? '2026-10-01' });
    return standingRelease(release, `releases/${version}.json`, true);
  });
}

/** The history of files after these releases. */
export function historyOf(files: Files, releases: readonly StandingRelease[]): AgreedHistory {
  return agreedHistory(releases, versioned(agreementOf(files), releases));
}

function versioned(agreement: Agreement, releases: readonly StandingRelease[]): Agreement {
  return withReleasedVersion(agreement, releases);
}
