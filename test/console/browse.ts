/** Follows redirects between the console and its identity provider, with the cookies of each host, as a browser does. */
export function browser(consoleAddress: string, ask: (request: Request) => Response | Promise<Response>) {
  const jars = new Map<string, Map<string, string>>();
  const visited: string[] = [];

  async function once(url: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    const headers = new Headers(init.headers);
    headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    headers.set('x-forwarded-proto', 'http');
    const request = new Request(url, { ...init, headers, redirect: 'manual' });
    const answer = origin === consoleAddress ? await ask(request) : await fetch(request);
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0/i.test(cookie) || at === pair.length - 1) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  }

  return {
    visited,
    cookies: (origin: string) => jars.get(origin) ?? new Map<string, string>(),
    once,
    /** Goes on as long as it is sent on; gives the last answer and where it stands. */
    async go(to: string, init?: RequestInit): Promise<{ answer: Response; url: string }> {
      let url = to;
      let answer = await once(url, init);
      for (let hops = 0; hops < 12; hops++) {
        visited.push(url);
        const location = answer.headers.get('location');
        if (!location) return { answer, url };
        url = new URL(location, url).href;
        answer = await once(url);
      }
      throw new Error(`sent around in circles: ${visited.join(' ')}`);
    },
  };
}
