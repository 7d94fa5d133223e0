import { PARTNER_ID } from '../shared/pipeline/ids.ts';

/**
 * Config of one environment, in two steps: `readSettings` only reads, `shapeConfig` only checks and shapes.
 */
export interface Settings {
  name: string | undefined;
  alarmEmail: string | undefined;
  logDays: string | undefined;
  monthlyUsd: string | undefined;
  consoleUrl: string | undefined;
  partnerAccounts: string | undefined;
  malwareScan: string | undefined;
}

export interface PartnerAccount {
  partner: string;
  /** Twelve digits. */
  account: string;
}

export interface Config {
  /** Short environment name; part of stack and alarm names. */
  name: string;
  /** Keeps data and refuses deletion: every environment but `dev`. */
  keepData: boolean;
  /**
   * How the heads of the audit chains are locked. `compliance` cannot be undone by anybody, not even by closing the stack, so
   * only `prod` has it.
   */
  headsLock: 'compliance' | 'governance' | 'none';
  logDays: 7 | 30 | 90 | 365;
  /** Where links of alerts lead to; the address is known after the first deployment (output `ConsoleUrl`). */
  consoleUrl: string;
  alarmEmail: string | null;
  /** Above it a mail goes to `alarmEmail`: actual spend, and already when the month is forecast to exceed it. */
  monthlyUsd: number | null;
  /** AWS accounts of partners, each let in to its own prefix. */
  partnerAccounts: PartnerAccount[];
  /** GuardDuty scans deliveries before they are read; priced by gigabyte and object. */
  malwareScan: boolean;
}

export function readSettings(env: Record<string, string | undefined>): Settings {
  return {
    name: env.RIGHTSDESK_ENVIRONMENT,
    alarmEmail: env.RIGHTSDESK_ALARM_EMAIL,
    logDays: env.RIGHTSDESK_LOG_DAYS,
    monthlyUsd: env.RIGHTSDESK_MONTHLY_USD,
    consoleUrl: env.RIGHTSDESK_CONSOLE_URL,
    partnerAccounts: env.RIGHTSDESK_PARTNER_ACCOUNTS,
    malwareScan: env.RIGHTSDESK_MALWARE_SCAN,
  };
}

/** @throws Error with a sentence for the operator when a setting cannot be used */
export function shapeConfig(settings: Settings): Config {
  const { name = 'dev', alarmEmail, logDays, monthlyUsd, consoleUrl } = settings;
  if (!/^[a-z][a-z0-9]{1,11}$/.test(name)) {
    throw new Error(`RIGHTSDESK_ENVIRONMENT "${name}" must be 2 to 12 lower-case letters or digits.`);
  }
  if (alarmEmail !== undefined && !alarmEmail.includes('@')) {
    throw new Error(`RIGHTSDESK_ALARM_EMAIL "${alarmEmail}" is not an e-mail address.`);
  }
  const keepData = name !== 'dev';
  const days = ([7, 30, 90, 365] as const).find((known) => String(known) === (logDays ?? (keepData ? '90' : '7')));
  if (!days) throw new Error(`RIGHTSDESK_LOG_DAYS "${logDays}" must be 7, 30, 90 or 365.`);
  if (consoleUrl !== undefined && !(URL.canParse(consoleUrl) && consoleUrl.startsWith('https://')))
    throw new Error(`RIGHTSDESK_CONSOLE_URL "${consoleUrl}" must be an https address.`);
  if (monthlyUsd !== undefined && !/^[1-9][0-9]{0,6}$/.test(monthlyUsd)) {
    throw new Error(`RIGHTSDESK_MONTHLY_USD "${monthlyUsd}" must be a whole number of dollars.`);
  }
  if (monthlyUsd && !alarmEmail) throw new Error('RIGHTSDESK_MONTHLY_USD needs RIGHTSDESK_ALARM_EMAIL to write to.');
  return {
    name,
    keepData,
    headsLock: name === 'prod' ? 'compliance' : keepData ? 'governance' : 'none',
    logDays: days,
    consoleUrl: (consoleUrl ?? 'https://console.invalid').replace(/\/$/, ''),
    alarmEmail: alarmEmail ?? null,
    monthlyUsd: monthlyUsd ? Number(monthlyUsd) : null,
    partnerAccounts: readPartners(settings.partnerAccounts ?? ''),
    malwareScan: readSwitch(settings.malwareScan),
  };
}

function readSwitch(written = 'off'): boolean {
  if (written !== 'on' && written !== 'off') throw new Error(`RIGHTSDESK_MALWARE_SCAN "${written}" must be on or off.`);
  return written === 'on';
}

const PARTNER_ACCOUNT = new RegExp(`^(${PARTNER_ID})=(\\d{12})$`);

function readPartners(written: string): PartnerAccount[] {
  const partners = written.split(',').filter(Boolean);
  const accounts = partners.map((entry) => {
    const [, partner = '', account = ''] = PARTNER_ACCOUNT.exec(entry.trim()) ?? [];
    if (!partner)
      throw new Error(`RIGHTSDESK_PARTNER_ACCOUNTS "${entry}" must be <partner id>=<AWS account of 12 digits>.`);
    return { partner, account };
  });
  const twice = accounts.find(({ partner }, at) => accounts.findIndex((one) => one.partner === partner) !== at);
  if (twice) throw new Error(`RIGHTSDESK_PARTNER_ACCOUNTS names ${twice.partner} twice.`);
  return accounts;
}
