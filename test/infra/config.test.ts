import { describe, expect, it } from 'vitest';
import { readSettings, shapeConfig } from '../../infra/config.ts';

const shape = (env: Record<string, string>) => shapeConfig(readSettings(env));

describe('config of an environment', () => {
  it('is dev with deletable data when nothing is set', () => {
    expect(shape({})).toEqual({
      name: 'dev',
      keepData: false,
      headsLock: 'none',
      consoleUrl: 'https://console.invalid',
      logDays: 7,
      alarmEmail: null,
      monthlyUsd: null,
      partnerAccounts: [],
      malwareScan: false,
    });
  });

  it('keeps data and logs longer in every other environment', () => {
    expect(shape({ RIGHTSDESK_ENVIRONMENT: 'prod' })).toMatchObject({ keepData: true, logDays: 90 });
  });

  it.each([
    [{ RIGHTSDESK_ENVIRONMENT: 'Prod' }, 'RIGHTSDESK_ENVIRONMENT'],
    [{ RIGHTSDESK_ENVIRONMENT: 'p' }, 'RIGHTSDESK_ENVIRONMENT'],
    [{ RIGHTSDESK_ENVIRONMENT: 'a'.repeat(13) }, 'RIGHTSDESK_ENVIRONMENT'],
    [{ RIGHTSDESK_ALARM_EMAIL: 'desk' }, 'RIGHTSDESK_ALARM_EMAIL'],
    [{ RIGHTSDESK_LOG_DAYS: '8' }, 'RIGHTSDESK_LOG_DAYS'],
    [{ RIGHTSDESK_MONTHLY_USD: '0', RIGHTSDESK_ALARM_EMAIL: 'a@example.org' }, 'RIGHTSDESK_MONTHLY_USD'],
    [{ RIGHTSDESK_MONTHLY_USD: '50' }, 'RIGHTSDESK_ALARM_EMAIL'],
    [{ RIGHTSDESK_MALWARE_SCAN: 'yes' }, 'RIGHTSDESK_MALWARE_SCAN'],
    [{ RIGHTSDESK_PARTNER_ACCOUNTS: 'ilkha=12345' }, 'RIGHTSDESK_PARTNER_ACCOUNTS'],
    [{ RIGHTSDESK_PARTNER_ACCOUNTS: '*=111122223333' }, 'RIGHTSDESK_PARTNER_ACCOUNTS'],
    [{ RIGHTSDESK_PARTNER_ACCOUNTS: 'a=111122223333,a=111122223334' }, 'RIGHTSDESK_PARTNER_ACCOUNTS'],
  ])('refuses %j and names the setting', (env, setting) => {
    expect(() => shape(env as Record<string, string>)).toThrow(setting);
  });
});
