/**
 * Config of one environment, in two steps: `readSettings` only reads, `shapeConfig` only checks and shapes.
 */
export interface Settings {
  name: string | undefined;
  alarmEmail: string | undefined;
  logDays: string | undefined;
}

export interface Config {
  /** Short environment name; part of stack and alarm names. */
  name: string;
  /** Keeps data and refuses deletion: every environment but `dev`. */
  keepData: boolean;
  logDays: 7 | 30 | 90 | 365;
  alarmEmail: string | null;
}

export function readSettings(env: Record<string, string | undefined>): Settings {
  return {
    name: env.RIGHTSDESK_ENVIRONMENT,
    alarmEmail: env.RIGHTSDESK_ALARM_EMAIL,
    logDays: env.RIGHTSDESK_LOG_DAYS,
  };
}

/** @throws Error with a sentence for the operator when a setting cannot be used */
export function shapeConfig({ name = 'dev', alarmEmail, logDays }: Settings): Config {
  if (!/^[a-z][a-z0-9]{1,11}$/.test(name)) {
    throw new Error(`RIGHTSDESK_ENVIRONMENT "${name}" must be 2 to 12 lower-case letters or digits.`);
  }
  if (alarmEmail !== undefined && !alarmEmail.includes('@')) {
    throw new Error(`RIGHTSDESK_ALARM_EMAIL "${alarmEmail}" is not an e-mail address.`);
  }
  const keepData = name !== 'dev';
  const days = ([7, 30, 90, 365] as const).find((known) => String(known) === (logDays ?? (keepData ? '90' : '7')));
  if (!days) throw new Error(`RIGHTSDESK_LOG_DAYS "${logDays}" must be 7, 30, 90 or 365.`);
  return { name, keepData, logDays: days, alarmEmail: alarmEmail ?? null };
}
