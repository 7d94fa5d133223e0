import { group, line, list } from './shape.ts';

export const HOLDER_FORM = group({
  id: line('id', { code: true }),
  name: line('text'),
  aliases: list('names-or-none', { blank: 'keep' }),
  signoffs: list('names-or-none', { blank: 'keep' }),
  domains: list('names-or-none', { blank: 'keep', code: true }),
  country: line('territory', { blank: 'out', code: true }),
});
