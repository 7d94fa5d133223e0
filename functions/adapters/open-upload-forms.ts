import type { S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { s3Client } from './s3-client.ts';

/** S3 puts the name of the file in its place; the policy then says that a key starts with what stands before it. */
const FILE_NAME = ['$', '{filename}'].join('');

/** A form for keys below one prefix and sizes within one range: S3 refuses whatever else is sent with it. */
export const s3UploadForm = (client: S3Client, bucket: string, prefix: string, maxBytes: number, seconds: number) =>
  createPresignedPost(client, {
    Bucket: bucket,
    Key: `${prefix}${FILE_NAME}`,
    Conditions: [['content-length-range', 1, maxBytes]],
    Expires: seconds,
  });

export const openUploadForm = (bucket: string, prefix: string, maxBytes: number, seconds: number) =>
  s3UploadForm(s3Client(), bucket, prefix, maxBytes, seconds);
