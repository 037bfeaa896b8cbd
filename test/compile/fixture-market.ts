import type { Channel } from '../../src/model/channel.ts';
import { definition } from './fixture-definition.ts';

export const fixtureChannel: Channel = {
  ...definition('channels', 'website'),
  order: 10,
  signals: ['demo-request'],
  fields: { 'lead-source': ['website'] },
  offline: false,
  expectedPerMonth: 45,
};
