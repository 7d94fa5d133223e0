import type { ConsoleContext } from '../console.ts';
import { show } from '../show.ts';
import { keyMap } from '../views/key-map.ts';

export const keysRoute = (context: ConsoleContext) => {
  const words = context.get('words');
  return show(context, { title: words.t('keys.title') }, keyMap(words));
};
