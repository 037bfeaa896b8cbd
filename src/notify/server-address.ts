/** A server to which something may be sent. */
export interface ServerAddress {
  /** Whoever knows it may often write there: a secret. */
  readonly url: string;
  /** As much of it as may be shown. */
  readonly shown: string;
}

/** The address in a variable of the environment, or one sentence that says what is wrong with it, without it. */
export function serverAddress(given: string, variable: string): ServerAddress | string {
  const url = parsed(given.trim());
  if (url === undefined)
    return `${variable} holds no address; set it to one that begins with https:// (its value is not shown, it may be a secret)`;
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal))
    return `${variable} has to begin with https://, or everybody on the way could read it; only localhost may do without`;
  if (url.username !== '' || url.password !== '')
    return `${variable} has a name or password before the host, which is not sent; write the address without`;
  return { url: url.href, shown: `${url.host}, from ${variable}` };
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
