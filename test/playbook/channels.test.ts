import { describe, expect, it } from 'vitest';
import { minimalFiles } from '../model/load-fixture.ts';
import { pageText } from './pages.ts';

const channels = `kind: channels
owner: marketing
channels:
  website: { title: { en: Website, de: Webseite }, order: 20, signals: [demo-request], expected: 45 per month }
  fair: { title: { en: Fair, de: Messe }, order: 10, offline: true, fields: { country: [DE, AT] }, expected: 5 per month }
  post: { title: { en: Letters, de: Briefe }, order: 30, fields: { employees: [180] } }
`;
const page = (path: string): string =>
  pageText(minimalFiles({ 'definitions/channels.yaml': channels }), path);

describe('the chapter on channels', () => {
  it('sums up what comes without campaigns, in the order of the channels', () => {
    expect(page('en/channels/index.html')).toContain('Fair | 5 | \nWebsite | 45 | \nTotal | 50 | ');
    expect(page('de/channels/index.html')).toContain('nur durch Kampagnen');
  });

  it('says by what a lead and a touch are known, in the words of the fields and signals', () => {
    expect(page('de/channels/fair.html')).toContain('Germany oder Österreich');
    expect(page('en/channels/website.html')).toContain('Demo request');
    expect(page('en/channels/post.html')).toContain('Employees: 180');
  });

  it('is not there in an agreement without channels', () => {
    expect(() => pageText(minimalFiles(), 'en/channels/index.html')).toThrow('there is no page');
  });
});
