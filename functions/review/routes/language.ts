import { setCookie } from 'hono/cookie';
import { isLanguage } from '../../../shared/review/flag-words.ts';
import { type ConsoleContext, Refused } from '../console.ts';
import { ownPath } from '../show.ts';

const YEAR_SECONDS = 365 * 86_400;

export const languageRoute = (context: ConsoleContext) => {
  const lang = context.req.param('lang');
  if (!isLanguage(lang)) throw new Refused(404, 'error.not-found');
  setCookie(context, 'lang', lang, { path: '/', maxAge: YEAR_SECONDS, sameSite: 'Lax', httpOnly: true });
  return context.redirect(ownPath(context.req.query('back')), 302);
};
