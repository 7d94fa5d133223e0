import type { Objects } from '../../shared/ports/objects.ts';
import { s3Client } from './s3-client.ts';
import { s3Objects } from './s3-objects.ts';

/** A bucket with a client of its own: for functions that load S3 only when they need it. */
export const openS3Objects = (bucket: string): Objects => s3Objects(s3Client(), bucket);
