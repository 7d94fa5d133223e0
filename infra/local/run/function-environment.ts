import { devNull } from 'node:os';
import { ACCOUNT, REGION } from '../template/identity.ts';

/**
 * What Lambda's runtime sets for every function, with the services' addresses replaced by local ones. Nothing else of this
 * process's environment is passed on, so a real profile or key of the user is never used.
 */
export function functionEnvironment(endpoints: { s3: string; dynamodb: string; sqs: string; sns: string }) {
  return {
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_ACCOUNT_ID: ACCOUNT,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_ENDPOINT_URL_SNS: endpoints.sns,
    TZ: 'UTC',
  };
}
