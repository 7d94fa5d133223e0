import type { Check } from './check.ts';
import { bankAccount } from './checks/bank-account.ts';
import { bidiOverride } from './checks/bidi-override.ts';
import { deceptiveLink } from './checks/deceptive-link.ts';
import { emailAddress } from './checks/email-address.ts';
import { graphicContent } from './checks/graphic-content.ts';
import { hiddenCharacters } from './checks/hidden-characters.ts';
import { homeAddress } from './checks/home-address.ts';
import { minorIdentified } from './checks/minor-identified.ts';
import { mixedLetters } from './checks/mixed-letters.ts';
import { nationalId } from './checks/national-id.ts';
import { paymentCard } from './checks/payment-card.ts';
import { phoneNumber } from './checks/phone-number.ts';
import { correctionMark, embargoMark, killMark } from './checks/release-marks.ts';
import { suicideReport } from './checks/suicide-report.ts';

/** Every built-in check; a partner's `checks` turns one off by its id. */
export const EVERY_CHECK: readonly Check[] = [
  killMark,
  embargoMark,
  correctionMark,
  nationalId,
  paymentCard,
  bankAccount,
  phoneNumber,
  emailAddress,
  homeAddress,
  minorIdentified,
  suicideReport,
  graphicContent,
  hiddenCharacters,
  bidiOverride,
  mixedLetters,
  deceptiveLink,
];
