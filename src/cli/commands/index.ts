import type { Command } from '../command.ts';
import { analyze } from './analyze.ts';
import { approvals } from './approvals.ts';
import { breaking } from './breaking.ts';
import { build } from './build.ts';
import { diff } from './diff.ts';
import { drift } from './drift.ts';
import { explain } from './explain.ts';
import { facts } from './facts.ts';
import { impact } from './impact.ts';
import { importCommand } from './import.ts';
import { init } from './init.ts';
import { measure } from './measure.ts';
import { plan } from './plan.ts';
import { playbook } from './playbook.ts';
import { purge } from './purge.ts';
import { push } from './push.ts';
import { release } from './release.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';
import { sampleData } from './sample-data.ts';
import { schema } from './schema.ts';
import { score } from './score.ts';
import { test } from './test.ts';
import { validate } from './validate.ts';
import { version } from './version.ts';

/** Every verb of the command line, alphabetical. */
export const commands: readonly Command[] = [
  analyze,
  approvals,
  breaking,
  build,
  diff,
  drift,
  explain,
  facts,
  impact,
  importCommand,
  init,
  measure,
  plan,
  playbook,
  purge,
  push,
  release,
  report,
  review,
  rules,
  sampleData,
  schema,
  score,
  test,
  validate,
  version,
];
