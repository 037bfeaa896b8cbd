import { isContact } from '../clock/contact.js';
/** Activity types by which a person reaches a lead; an e-mail from a template is none. */
const humanTypes = ['call', 'email', 'linkedin', 'letter', 'meeting', 'sms'];
const templateType = 'template-email';
/** Human outbound activity or an answered inbound call: what stops a contact clock (semantics §5). */
export function isHumanContact(touch) {
    return isContact({ ...touch, template: touch.type === templateType }, humanTypes);
}
