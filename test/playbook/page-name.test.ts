import { describe, expect, it } from 'vitest';
import { objectPath } from '../../src/playbook/history/object-path.ts';
import { pageName } from '../../src/playbook/page-name.ts';

describe('the page of a thing', () => {
  it('is called like the thing', () => {
    expect(pageName('first-contact')).toBe('first-contact');
    expect(pageName('waiver.first-contact')).toBe('waiver.first-contact');
    expect(pageName('ünïcode')).toBe('%C3%BCn%C3%AFcode');
  });

  it('has another name where its own is taken by an overview or a device', () => {
    for (const id of ['index', 'con', 'nul', 'com1', 'lpt9']) expect(pageName(id)).toBe(`${id}_`);
    for (const id of ['index-a', 'console', 'com', 'com10']) expect(pageName(id)).toBe(id);
    expect(objectPath({ noun: 'queue', id: 'index' })).toBe('queues/index_.html');
  });
});
