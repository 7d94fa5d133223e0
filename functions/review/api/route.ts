import type * as v from 'valibot';
import type { ConsoleAction } from '../../../shared/review/roles.ts';
import type { ConsolePorts, Person } from '../console.ts';

type Schema = v.GenericSchema;
/** A schema of an object whose fields are known, as columns need them. */
export type Fields = v.ObjectSchema<v.ObjectEntries, undefined>;

/** What a handler gets: everything has passed its schema. */
export interface Asked<Q = unknown, B = unknown> {
  ports: ConsolePorts;
  person: Person;
  params: Record<string, string>;
  query: Q;
  body: B;
}

/** One route, from which the server and its description are both made. */
export interface ApiRoute {
  method: 'get' | 'post';
  /** `/flags/{id}` */
  path: string;
  /** Patterns of the parameters, without groups; absent: anything but a slash. */
  params?: Record<string, string>;
  summary: string;
  needs: ConsoleAction;
  query?: Fields;
  body?: Schema;
  answer: Schema;
  /** @throws Refused */
  handle(asked: Asked): Promise<unknown>;
}

/** Keeps the types of a route's schemas for its handler, then forgets them. */
export function route<Q extends Fields, B extends Schema>(
  one: Omit<ApiRoute, 'handle' | 'query' | 'body'> & {
    query?: Q;
    body?: B;
    handle(asked: Asked<v.InferOutput<Q>, v.InferOutput<B>>): Promise<unknown>;
  },
): ApiRoute {
  return one as unknown as ApiRoute;
}
