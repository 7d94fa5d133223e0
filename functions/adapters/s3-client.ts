import { S3Client } from '@aws-sdk/client-s3';

/** Apart from the other clients, so that a function may load it when it first needs it. */
export const s3Client = () => new S3Client({ forcePathStyle: Boolean(process.env.AWS_ENDPOINT_URL_S3) });
