import { inside, keyOf } from '../../diagnostics/place.ts';
import { type Level, type LevelSetting, levels } from '../checks.ts';
import { entriesIn, firstLinked, linkedRecord } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkOptionalText, type WrittenText } from '../linking/text.ts';

export const checks: KindLinker<'checks'> = {
  kind: 'checks',
  occurs: 'optional',
  declares: [],
  link: (sources, linking) =>
    firstLinked(sources, ({ value, place }) =>
      linkedRecord(entriesIn(value.levels, { place: inside(place, 'levels'), owner: 'joint' }), (entry) =>
        linkSetting(entry, linking),
      ),
    ) ?? {},
};

type Written = string | { readonly level: Level; readonly rationale?: WrittenText };

function linkSetting({ written, place }: Entry<Written>, linking: Linking): LevelSetting | undefined {
  const setting = typeof written === 'string' ? { level: written } : written;
  const level = levels.find((each) => each === setting.level);
  // The schema lets no other word pass.
  if (level === undefined) return undefined;
  const rationale = 'rationale' in setting ? setting.rationale : undefined;
  return present({
    level,
    rationale: linkOptionalText(rationale, inside(place, 'rationale'), linking),
    place: keyOf(place),
  });
}
