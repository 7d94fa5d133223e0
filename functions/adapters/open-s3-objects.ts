import { S3Client } from '@aws-sdk/client-s3';
import type { Objects } from '../../shared/ports/objects.ts';
import { s3Objects } from './s3-objects.ts';

/** A bucket with a client of its own: for functions that load S3 only when they need it. */
export const openS3Objects = (bucket: string): Objects =>
  s3Objects(new S3Client({ forcePathStyle: Boolean(process.env.AWS_ENDPOINT_URL_S3) }), bucket);
