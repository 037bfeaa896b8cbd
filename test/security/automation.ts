import { readFileSync } from 'node:fs';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { oneLanguage } from '../../src/cli/init/one-language.ts';

/** A step, or a job, of an automation on a forge. */
export interface Automation {
  readonly path: string;
  readonly text: string;
  /** As YAML says it. */
  readonly value: unknown;
}

const templates = 'templates/repository/dot-github/workflows';

/** Workflows that run pull requests, those that post of them, and those that decide on them. */
export const reviewing: readonly Automation[] = [
  automation('.github/workflows/leadpact.yml'),
  automation(`${templates}/agreement.yaml`),
];
export const commenting: readonly Automation[] = [
  automation('.github/workflows/leadpact-comment.yml'),
  automation(`${templates}/agreement-comment.yaml`),
];
export const judging: readonly Automation[] = [
  automation('.github/workflows/leadpact-approvals.yml'),
  automation(`${templates}/agreement-approvals.yaml`),
];
export const action: Automation = automation('action.yml');

function automation(path: string): Automation {
  const raw = readFileSync(path, 'utf8');
  const text = path.startsWith('templates/') ? oneLanguage(raw, 'en') : raw;
  return { path, text, value: parseDocument(text).toJS() };
}

/** Every value that stands under this key, wherever. */
export function valuesOf({ text }: Automation, key: string): readonly unknown[] {
  const found: unknown[] = [];
  visit(parseDocument(text), {
    Pair: (_, { key: name, value }) => {
      if (!isScalar(name) || name.value !== key) return;
      if (isScalar(value)) found.push(value.value);
      else if (isMap(value)) found.push(value.toJSON());
    },
  });
  return found;
}

/** The commands that a runner gives to a shell. */
export function scriptsOf(one: Automation): readonly string[] {
  return valuesOf(one, 'run').filter((value) => typeof value === 'string');
}
