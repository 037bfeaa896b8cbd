import type { MessagingPersonaDocument } from '../../../generated/documents.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Persona } from '../../messaging.ts';
export declare function linkPersona(entry: Entry<MessagingPersonaDocument>, linking: Linking): Persona;
