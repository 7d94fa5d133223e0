import type { RoutePlan } from '../template/plan.ts';

export interface Match {
  route: RoutePlan;
  parameters: Record<string, string>;
}

/** How exact a path segment is: a literal before `{one}` before `{rest+}`. */
const rank = (segment: string) => (segment.endsWith('+}') ? 2 : segment.startsWith('{') ? 1 : 0);

/** The route that API Gateway would take: the most exact one of those that fit, else `$default`. */
export function matchRoute(routes: readonly RoutePlan[], method: string, path: string): Match | null {
  let best: (Match & { ranks: string }) | null = null;
  const parts = path.split('/').slice(1);
  for (const route of routes) {
    const [verb, pattern] = route.routeKey.split(' ');
    if (pattern === undefined || (verb !== 'ANY' && verb !== method)) continue;
    const segments = pattern.split('/').slice(1);
    const parameters = fitted(segments, parts);
    if (!parameters) continue;
    const ranks = segments.map(rank).join('') + (verb === 'ANY' ? 1 : 0);
    if (!best || ranks < best.ranks) best = { route, parameters, ranks };
  }
  if (best) return { route: best.route, parameters: best.parameters };
  const fallback = routes.find(({ routeKey }) => routeKey === '$default');
  return fallback ? { route: fallback, parameters: {} } : null;
}

function fitted(segments: string[], parts: string[]): Record<string, string> | null {
  const parameters: Record<string, string> = {};
  for (const [at, segment] of segments.entries()) {
    const part = parts[at];
    if (part === undefined) return null;
    const name = segment.slice(1, -1);
    if (rank(segment) === 2) {
      const rest = parts.slice(at).join('/');
      return rest ? { ...parameters, [name.slice(0, -1)]: rest } : null;
    }
    if (rank(segment) === 1) parameters[name] = part;
    else if (segment !== part) return null;
  }
  return segments.length === parts.length ? parameters : null;
}
