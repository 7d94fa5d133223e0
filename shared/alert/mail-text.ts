/** A mail in the recipient's words: plain lines, which each channel dresses in its own way. */
import { isolated } from '../review/filled.ts';
import { ALERT_WORDS, type AlertWord } from './alert-words-data.ts';
import type { Mail, ToldCase } from './mail.ts';
import type { Recipient } from './recipient.ts';

export interface MailText {
  language: Recipient['language'];
  direction: 'ltr' | 'rtl';
  subject: string;
  /** Paragraphs of lines. */
  paragraphs: string[][];
  /** Into the console. */
  link: string;
}

const NAME_CHARS = 80;

/** One line of a bounded length, isolated: a name can turn nothing around, end nothing early and begin no header. */
export const nameLine = (value: string): string => isolated(value.replace(/\s+/gu, ' ').trim().slice(0, NAME_CHARS));

export function mailText(mail: Mail, recipient: Recipient, consoleUrl: string): MailText {
  const { language, zone, name, id } = recipient;
  const words: Record<AlertWord, string> = ALERT_WORDS[language];
  const say = (word: AlertWord, values: Record<string, string | number> = {}) =>
    words[word].replace(/\{([a-z]+)\}/g, (_, key: string) => {
      const value = values[key] ?? '';
      return typeof value === 'number' ? String(value) : nameLine(value);
    });
  const when = new Intl.DateTimeFormat(`${language === 'en' ? 'en-GB' : language}-u-nu-latn`, {
    ...{ dateStyle: 'medium', timeStyle: 'short', timeZone: zone },
  });
  const link = `${consoleUrl}/alerts/${recipient.id}`;
  const values = { flags: mail.flags, cases: mail.cases.length, no: mail.no, name, id };
  const [severity, kind] = [words[`severity.${mail.severity}`], words[`kind.${mail.kind}`]];
  const rest = mail.cases.length - mail.shown.length;
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    subject: say('subject', { ...values, severity, kind }),
    paragraphs: [
      [`${kind}. ${say('lead', values)}`],
      ...mail.shown.map(caseLines),
      ...(rest > 0 ? [[say('more', { count: rest })]] : []),
      // An address stands alone on its line, so that whatever makes links of text takes nothing else for a part of it.
      [words.link.replace('{link}', link)],
      [say(mail.kind === 'escalation' ? 'why-escalated' : 'why', values)],
    ],
    link,
  };

  function caseLines(told: ToldCase): string[] {
    const { partnerName, holderNames, total, counts, clause, escalateAt, firstFlag } = told;
    const wordOf = (key: string, code: string) => (Object.hasOwn(words, key) ? words[key as AlertWord] : code);
    const what = (flag: string) => wordOf(`flag.${flag.startsWith('content:') ? 'content' : flag}`, flag);
    return [
      say('case', { partner: partnerName, total, severity: words[`severity.${told.severity}`] }),
      ...counts.map((count) => `• ${say('count', { count: count.count, what: what(count.kind) })}`),
      ...(holderNames.length ? [say('holders', { holders: holderNames.join(', ') })] : []),
      ...(clause ? [say('clause', { clause: wordOf(`clause.${clause}`, clause) })] : []),
      ...(escalateAt ? [say('deadline', { deadline: when.format(new Date(escalateAt)) })] : []),
      ...(firstFlag ? [words.link.replace('{link}', `${consoleUrl}/flags/${firstFlag}`)] : []),
    ];
  }
}

/** As plain text. */
export const plainMail = ({ paragraphs }: MailText): string =>
  `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
