import { describe, expect, it } from 'vitest';
import { renamedAgreement } from '../../../src/diff/renames/renamed-agreement.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { type Files, loadFixture, minimalFiles } from '../../model/load-fixture.ts';

/** The base in the names of the head, both written as changes of the minimal agreement. */
function renamed(
  base: Files,
  head: Files,
): { readonly agreement: Agreement; readonly applied: readonly string[] } {
  const later = loadFixture(minimalFiles(head));
  const { agreement, applied } = renamedAgreement(
    loadFixture(minimalFiles(base)).shaped,
    later.agreement?.renames ?? [],
  );
  if (agreement === undefined) throw new Error('no agreement');
  return { agreement, applied: applied.map(({ noun, from, to }) => `${noun} ${from}>${to}`) };
}

const extra = 'definitions/extra.yaml';

describe('renaming', () => {
  it('tells a field from a signal of the same name', () => {
    const files = (field: string) => ({
      [extra]: `kind: fields
fields:
  ${field}
---
kind: signals
signals:
  budget: { intent: low }
---
kind: qualification
id: asked
framework: custom
items:
  money: { when: { budget: { exists: true } } }
  click: { when: { signal: budget, within: 5 days } }
pass: all
`,
    });
    const head = files('money: { renamedFrom: budget, type: integer }');
    const { agreement, applied } = renamed(files('budget: { type: integer }'), {
      [extra]: (head[extra] ?? '').replace('{ budget: {', '{ money: {'),
    });
    expect(applied).toEqual(['field budget>money']);
    expect(agreement.fields).toHaveProperty('money');
    expect(agreement.fields).not.toHaveProperty('budget');
    expect(agreement.signals).toHaveProperty('budget');
    expect(agreement.qualifications['asked']?.criterion).toMatchObject({
      of: [
        { op: 'signal', signals: ['budget'] },
        { op: 'exists', attribute: 'money' },
      ],
    });
  });

  it('changes neither texts nor values that read like the id', () => {
    const list = (id: string) => ({
      [extra]: `kind: lists
lists:
  ${id}, title: partners, values: [partners, rivals] }
`,
    });
    const { agreement } = renamed(list('partners: { owner: sales'), list('friends: { renamedFrom: partners'));
    expect(agreement.lists['friends']).toMatchObject({
      id: 'friends',
      title: { en: 'partners' },
      values: ['partners', 'rivals'],
    });
  });

  it('leaves an earlier agreement alone that knows the new id already', () => {
    const files = (signals: string) => ({ [extra]: `kind: signals\nsignals:\n${signals}` });
    const head = files('  guide: { renamedFrom: white-paper, intent: low }\n');
    const { agreement, applied } = renamed(
      files('  guide: { intent: low }\n  white-paper: { intent: high }\n'),
      head,
    );
    expect(applied).toEqual([]);
    expect(Object.keys(agreement.signals)).toEqual(expect.arrayContaining(['guide', 'white-paper']));
    expect(renamed(head, head).applied).toEqual([]);
  });

  it('has no agreement to give where the documents make none', () => {
    const { shaped } = loadFixture({ 'definitions/a.yaml': 'kind: lists\nlists: { a: { values: [b] } }\n' });
    const place = { file: 'definitions/a.yaml', document: 0, path: [] };
    const { agreement, applied } = renamedAgreement(shaped, [{ noun: 'list', from: 'a', to: 'c', place }]);
    expect(agreement).toBeUndefined();
    expect(applied).toHaveLength(1);
  });
});
