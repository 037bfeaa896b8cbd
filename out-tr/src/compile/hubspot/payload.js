/** What has to be there before the next is sent. */
export const steps = ['groups', 'properties', 'pipelines', 'lists', 'scores'];
/** Type of the object that everything is about: the contact. */
export const contact = '0-1';
