import type { Judging } from '../../measure/judging.ts';
import { judgingOf } from '../../measure/judging.ts';
import { unjudgeable } from '../../measure/unjudgeable.ts';
import type { Instant } from '../../support/instant.ts';
import type { SoundAgreement } from '../agreement-check.ts';

/** An agreement fit to work with, and the versions of it that judge what began when. */
export interface JudgedAgreement extends SoundAgreement, Judging {}

/** With the releases beside the definitions; or why they cannot judge, in one sentence. */
export function judgedAgreement(sound: SoundAgreement, asOf: Instant): JudgedAgreement | string {
  const { releases } = sound.checked;
  const broken = releases.find(({ isSound }) => !isSound);
  if (broken !== undefined)
    return `${broken.file} is no sound release, so nobody can say what was promised while it was to be in force: leadpact validate tells why`;
  const judging = judgingOf(sound.agreement, releases, asOf);
  const [first] = unjudgeable(judging);
  if (first !== undefined) {
    const { version, sla, field, was, is } = first;
    return `version ${version} asks for the field ${field} (${was}) to know whether ${sla} applies, but the definitions have made it ${is}: give the new field another name`;
  }
  return { ...sound, ...judging };
}
