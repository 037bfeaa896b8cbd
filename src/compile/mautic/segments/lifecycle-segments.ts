import { alwaysStops } from '../../../evaluate/journey/gate.ts';
import type { Gate, Stage } from '../../../model/lifecycle.ts';
import { roughly } from '../../caveat.ts';
import { attributeField } from '../attribute-field.ts';
import type { Carrier } from '../carrier.ts';
import { storedByLeadpact } from '../caveat.ts';
import { fieldPath } from '../contact-field.ts';
import type { Payload } from '../payload.ts';
import { gateField } from '../stored-field.ts';
import type { Workbench } from '../workbench.ts';
import { type Alternatives, all, always, any, ask, never } from './alternatives.ts';
import { presence } from './attribute-filters.ts';
import { consentFilters, criterionFilters, objects, signalFilters } from './criterion-filters.ts';
import { segment } from './segment.ts';

/** Segments and what they carry. */
export interface Segments {
  readonly payloads: readonly Payload[];
  readonly carriers: readonly Carrier[];
}

/** A segment of the contacts at each gate. */
export function gateSegments(workbench: Workbench): Segments {
  const field = fieldPath(gateField(workbench));
  const made = workbench.agreement.lifecycle.gates.map((gate) => {
    const name = `${workbench.words(workbench.agreement.title)}: gate ${gate.id}`;
    return { gate, ...segment(`gate-${gate.id}`, name, gateFilters(workbench, gate)) };
  });
  return {
    payloads: made.flatMap(({ payload }) => (payload === undefined ? [] : [payload])),
    carriers: made.map(({ caveats, gate, payload }): Carrier => {
      const clause = `gate/${gate.id}`;
      if (payload === undefined) return { clause, caveats: [storedByLeadpact, onlyStored], files: [field] };
      return {
        clause,
        caveats: [...caveats, alwaysStops(gate) ? endsNothing : shownOnly],
        files: [field, payload.file],
      };
    }),
  };
}

const endsNothing = roughly(
  'a segment shows who is at the gate; no running cycle is ended in Mautic',
  'ein Segment zeigt, für wen die Sperre gilt; in Mautic wird kein laufender Zyklus beendet',
);
const shownOnly = roughly(
  'a segment shows who is at the gate; campaigns have to leave it out by hand',
  'ein Segment zeigt, für wen die Sperre gilt; Kampagnen müssen es von Hand ausnehmen',
);
const onlyStored = roughly(
  'the gate cannot be written as filters; a field says which gate holds, as of the last evaluation by leadpact',
  'die Sperre lässt sich nicht als Filter schreiben; ein Feld nennt die geltende Sperre, Stand der letzten Auswertung durch leadpact',
);

function gateFilters(workbench: Workbench, { kind, purpose, when }: Gate): Alternatives {
  // Without a purpose the gate asks about all of them.
  const purposes = purpose === undefined ? Object.keys(workbench.agreement.consentPurposes) : [purpose];
  switch (kind) {
    case 'objection':
      return objects(workbench, false);
    case 'withdrawn-consent':
      return any(purposes.map((one) => consentFilters(workbench, one, 'withdrawn', false)));
    case 'no-consent':
      return all(purposes.map((one) => consentFilters(workbench, one, 'given', true)));
    case 'criterion':
    case 'embargo':
      return when === undefined ? never : criterionFilters(workbench, when);
    default:
      return kind satisfies never;
  }
}

/** For each stage with an entry of its own, the contacts that meet it: gates, data, criteria, and points or fast track. */
export function entrySegments(workbench: Workbench): Segments {
  const made = workbench.agreement.lifecycle.stages.flatMap((stage) => {
    const parts = partsOf(stage);
    if (parts.length === 0) return [];
    const name = `${workbench.words(workbench.agreement.title)}: ready for ${stage.id}`;
    return [{ parts, stage, ...segment(`entry-${stage.id}`, name, entryFilters(workbench, stage)) }];
  });
  return {
    payloads: made.flatMap(({ payload }) => (payload === undefined ? [] : [payload])),
    carriers: made.flatMap(({ caveats, parts, payload, stage }) =>
      parts.map((part): Carrier => {
        const clause = `stage/${stage.id}/${part}`;
        if (payload === undefined) return { clause, caveats, files: [] };
        return { clause, caveats: [...caveats, listed], files: [payload.file] };
      }),
    ),
  };
}

const listed = roughly(
  'a segment shows who meets the entry, as of the last run of the segment job; the stage is set by leadpact or a campaign on the segment',
  'ein Segment zeigt, wer die Bedingungen erfüllt, Stand des letzten Segmentlaufs; die Stufe setzt leadpact oder eine Kampagne auf dem Segment',
);

function partsOf({ entry }: Stage): readonly string[] {
  return [
    ...(entry.automatic || entry.require !== undefined || entry.threshold !== undefined ? ['entry'] : []),
    ...(entry.fields.length > 0 ? ['fields'] : []),
    ...(entry.fastTrack === undefined ? [] : ['fast-track']),
  ];
}

function entryFilters(workbench: Workbench, { entry }: Stage): Alternatives {
  const { fastTrack, fields, require, threshold } = entry;
  const known = fields.flatMap((id) => {
    const field = workbench.agreement.fields[id];
    // A set is never missing (semantics §1).
    return field === undefined || field.type === 'set'
      ? []
      : [presence(attributeField(workbench, field), true)];
  });
  const fast = fastTrack === undefined ? never : signalFilters(workbench, { ...fastTrack, count: 1 }, false);
  return all([
    ask({ field: gateField(workbench), type: 'select', operator: 'empty', value: null }, storedByLeadpact),
    ...known,
    require === undefined ? always : criterionFilters(workbench, require),
    threshold === undefined ? always : any([criterionFilters(workbench, threshold), fast]),
  ]);
}
